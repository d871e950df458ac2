"""Edited copies of an ad are alike; another ad by the same template is not."""

import pytest

from jobboard.core.likeness import ALIKE, likeness, runs

TITLE = "SMM assistent"
LINES = (
    "Kafe şəbəkəmizə sosial media üzrə köməkçi axtarırıq.",
    "Vəzifə öhdəlikləri:",
    "Instagram səhifəsini aparmaq və hər həftə beş paylaşım hazırlamaq;",
    "müştərilərin suallarına mehriban və tez cavab vermək;",
    "qısa videolar çəkib montaj etmək.",
    "Tələblər:",
    "Canva və CapCut proqramlarını bilmək;",
    "Azərbaycan dilində savadlı yazmaq.",
    "Əmək haqqı 600 AZN, ofis Bakıda, Nərimanov rayonunda.",
    "CV-ni bizə göndərin.",
)
OTHER = (
    "Mühasibat şirkətimizə sosial media üzrə köməkçi axtarırıq.",
    "Vəzifə öhdəlikləri:",
    "hesabatların qrafiklərini Excel-də qurmaq və LinkedIn üçün məqalə tərcümə etmək;",
    "reklam kampaniyalarının nəticələrini hər ay təhlil etmək;",
    "vebinarların dəvət məktublarını yazmaq.",
    "Tələblər:",
    "Excel və Google Analytics təcrübəsi;",
    "ingilis dilini sərbəst bilmək.",
    "Əmək haqqı 900 AZN, ofis Bakıda, Nəsimi rayonunda.",
    "CV-ni bizə göndərin.",
)
AD = "\n".join(LINES)


def alike(text: str, title: str = TITLE) -> float:
    return likeness(runs(TITLE, AD), runs(title, text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (AD, TITLE),
        (AD.upper(), TITLE),
        (AD.replace("600", "750"), TITLE),
        (AD.replace("Bakıda, Nərimanov", "Sumqayıtda, mərkəzi"), TITLE),
        ("\n".join(reversed(LINES)), TITLE),
        (AD, "Sosial media meneceri"),
        ("\n".join(LINES[:-1]), TITLE),
        (AD + "\nDetallar müsahibədə danışılacaq.", TITLE),
        (AD.replace("ə", "e").replace("ş", "s").replace("ı", "i"), TITLE),
    ],
)
def test_an_edited_copy_is_alike(text: str, title: str) -> None:
    assert alike(text, title) >= ALIKE


@pytest.mark.parametrize("text", ["\n".join(OTHER), "SMM assistent axtarırıq.", ""])
def test_another_ad_is_not(text: str) -> None:
    assert alike(text) < ALIKE


def test_nothing_is_like_nothing() -> None:
    assert likeness(runs("", ""), runs("", "")) == 0

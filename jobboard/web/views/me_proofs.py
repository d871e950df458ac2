"""Proofs: work that shows a skill, added, changed and deleted one by one."""

from flask import Blueprint, Response, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import proofs
from jobboard.services.errors import TooMany
from jobboard.storage.models import Proof
from jobboard.web import current, own
from jobboard.web.access import signed_in
from jobboard.web.current import house, now, session
from jobboard.web.forms.proof import TypedProof, read
from jobboard.web.fragments import page
from jobboard.web.shapes import proof as shape
from jobboard.web.words import _

blueprint = Blueprint("me_proofs", __name__, url_prefix="/me/profile/proofs")


@blueprint.get("/new")
@signed_in
def new() -> Response:
    return _page(url_for("me_proofs.add"), None)


@blueprint.post("")
@signed_in
def add() -> AnyResponse:
    typed = read(request.form)
    if typed.proof is None:
        return _page(url_for("me_proofs.add"), None, typed)
    try:
        proofs.add(session(), house().taxonomy, current.me().id, typed.proof, now())
    except TooMany as error:
        full = _("A profile takes at most %(limit)s works. Delete one first.", limit=error.limit)
        return _page(url_for("me_proofs.add"), None, TypedProof(request.form, None, {"concept": full}))
    session().commit()
    return _back()


@blueprint.get("/<int:proof_id>")
@signed_in
def edit(proof_id: int) -> Response:
    held = proofs.get(session(), current.me().id, proof_id)
    return _page(url_for("me_proofs.save", proof_id=proof_id), held)


@blueprint.post("/<int:proof_id>")
@signed_in
def save(proof_id: int) -> AnyResponse:
    held, typed = proofs.get(session(), current.me().id, proof_id), read(request.form)
    if typed.proof is None:
        return _page(url_for("me_proofs.save", proof_id=proof_id), held, typed)
    proofs.edit(session(), house().taxonomy, current.me().id, proof_id, typed.proof, now())
    session().commit()
    return _back()


@blueprint.post("/<int:proof_id>/delete")
@signed_in
def delete(proof_id: int) -> AnyResponse:
    proofs.delete(session(), current.me().id, proof_id)
    session().commit()
    return _back()


def _back() -> AnyResponse:
    return redirect(url_for("me_profile.show", saved="proofs", _anchor="proofs"))


def _page(action: str, held: Proof | None, typed: TypedProof | None = None) -> Response:
    context = shape.page(action, own.candidate(), held, typed)
    return page("me/proof.html", context, status=422 if typed else 200)

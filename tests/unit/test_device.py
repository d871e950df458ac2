"""What a browser says of itself becomes two words."""

import pytest

from jobboard.core.device import device


@pytest.mark.parametrize(
    ("said", "device_"),
    [
        (
            "Mozilla/5.0 (Linux; Android 16; K) Chrome/156.0 Mobile Safari/537.36",
            "Chrome, Android",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/605.1",
            "Safari, iPhone",
        ),
        ("Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/156.0 Safari/537.36 Edg/156.0", "Edge, Windows"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 15.7; rv:150.0) Gecko Firefox/150.0", "Firefox, macOS"),
        ("Mozilla/5.0 (Linux; Android 15) Chrome/150.0 YaBrowser/26.1 Safari/537.36", "Yandex, Android"),
        ("curl/8.0", ""),
        ("", ""),
    ],
)
def test_device(said: str, device_: str) -> None:
    assert device(said) == device_

"""Hands on a keyboard: every stop must be seen."""

from dataclasses import dataclass

from playwright.sync_api import Locator, Page

# The stop, the ring around it, and whether any of its points is on the screen with nothing laid over it.
# The ring may stand on what stands for the control: the label of a hidden circle, the card around its link.
_STOP = """() => {
  const stop = document.activeElement;
  if (!stop || stop === document.body) return null;
  const ringed = [stop, stop.closest("label"), stop.closest("article")].find(e => {
    if (!e) return false;
    const {outlineStyle, outlineWidth} = getComputedStyle(e);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  const box = (ringed ?? stop).getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
  const seen = left < right && top < bottom && parts.some(x => parts.some(y => {
    const there = document.elementFromPoint(left + x * (right - left), top + y * (bottom - top));
    return there && ((ringed ?? stop).contains(there) || there.contains(ringed ?? stop));
  }));
  return {name: stop.outerHTML.slice(0, 100), ringed: Boolean(ringed), seen};
}"""


@dataclass(frozen=True)
class Keys:
    page: Page

    def press(self, *names: str) -> None:
        for name in names:
            self.page.keyboard.press(name)

    def stop(self) -> str | None:
        """Where the focus is, seen or the test fails; None: nowhere on the page."""
        stop = self.page.evaluate(_STOP)
        if stop is None:
            return None
        assert stop["ringed"], f"no ring around {stop['name']}"
        assert stop["seen"], f"focus out of sight: {stop['name']}"
        return str(stop["name"])

    def tab_to(self, target: Locator, most: int = 150) -> None:
        for _ in range(most):
            self.press("Tab")
            self.stop()
            if target.evaluate("element => element === document.activeElement"):
                return
        raise AssertionError(f"not reached by {most} Tabs: {target}")

    def around(self, most: int = 300) -> list[str]:
        """Every stop of the page, in order, until Tab leaves it."""
        stops = []
        for _ in range(most):
            self.press("Tab")
            stop = self.stop()
            if stop is None:
                return stops
            stops.append(stop)
        raise AssertionError(f"a trap at {stops[-1]}")

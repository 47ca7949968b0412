"""resources.path finds the folder wherever the program was put."""

import runpy
from pathlib import Path

from mediator import resources


def test_the_source_tree_keeps_resources_at_its_top() -> None:
    assert resources.path("fonts").is_dir()


def test_a_wheel_carries_its_resources_inside_the_package(tmp_path: Path) -> None:
    module = tmp_path / "mediator" / "resources.py"
    packed = tmp_path / "mediator" / "_resources" / "rules"
    packed.mkdir(parents=True)
    (packed / "limits.toml").write_text("天 = 7", encoding="utf-8")
    module.write_bytes(Path(resources.__file__).read_bytes())
    assert runpy.run_path(str(module))["text"]("rules", "limits.toml") == "天 = 7"

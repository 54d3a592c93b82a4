"""`python -m bench [SPEC ...]`: a Markdown table of what each stage costs, a fresh process for each specification."""

import json
import platform
import subprocess
import sys
from pathlib import Path

_CONTRACT = Path(__file__).resolve().parent.parent / "specs" / "openapi.yaml"
_STAGES = ("import", "parse", "build", "write")


def main(specs: list[str]) -> int:
    """Measures each specification, prints a row for each, and returns 1 when one could not be generated."""
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}.")
    print("CPU seconds of each stage / peak memory in MB until its end.\n")
    print(f"| specification | MB | operations | files | lines | {' | '.join(_STAGES)} | CPU | wall |")
    print(f"|---|---|---|---|---|{'---|' * len(_STAGES)}---|---|", flush=True)
    return max([_row(spec) for spec in specs or [str(_CONTRACT)]])


def _row(spec: str) -> int:
    done = subprocess.run([sys.executable, "-m", "bench.stages", spec], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(f"| {Path(spec).name} | failed: {done.stderr.strip().splitlines()[-1]} |", flush=True)
        return 1
    found = json.loads(done.stdout)
    stages = {stage["stage"]: stage for stage in found["stages"]}
    cells = [
        Path(spec).name,
        f"{found['bytes'] / 1e6:.2f}",
        *(f"{found[key]:,}" for key in ("operations", "files", "lines")),
        *(f"{stages[name]['cpu']:.2f} / {stages[name]['peak']:.0f}" for name in _STAGES),
        *(f"{sum(stage[clock] for stage in stages.values()):.2f}" for clock in ("cpu", "wall")),
    ]
    print(f"| {' | '.join(cells)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

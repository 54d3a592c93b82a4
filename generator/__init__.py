"""specpress: a spec-driven generator of snippets, reference pages and SDKs."""

import time

__version__ = "0.1.0"
# When the first of our modules was loaded, in nanoseconds: a file of ours that is younger is not what runs here.
__loaded__ = time.time_ns()

"""Many releases on one machine: `migrationnews convert`, of which docs/converting.md tells.

Inputs are found in a fixed order (`inputs`) and cut into tasks of some hundred releases (`plan`). Each task becomes a
part of the output (`part`), written under another name and then renamed, and is then noted in a manifest (`manifest`).
At the end the parts are joined (`formats`). `job` runs all of it; what was noted before is not made again.
"""

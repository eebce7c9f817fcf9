"""Many releases on one machine: `migrationnews convert`, of which docs/converting.md tells.

Inputs are found in a fixed order (`inputs`) and cut into tasks of some hundred releases (`plan`). Each task becomes a
part of the output (`part`), written under another name and then renamed: a part that exists is done, and its name says
what is in it. At the end the parts are joined (`formats`). `job` runs all of it; parts that exist are not made again.
"""

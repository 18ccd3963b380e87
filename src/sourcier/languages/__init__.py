"""What is known of each language, as data: one folder a language, one file a subject.

``languages/<subject>.py`` defines the record of a subject; ``languages/<code>/<subject>.py`` holds its ``WORDS``.
Adding a language adds a folder and a line here.
"""

from __future__ import annotations

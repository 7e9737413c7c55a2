"""Reads the feeds named on standard input, a path each line, with Debian's python3-feedparser.

Prints one JSON array per file: its entries as the other readers of the tests tell them. A feed that is not well-formed,
or of which anything is not understood, ends the program.
"""

import calendar
import datetime
import json
import sys

import feedparser

for line in sys.stdin:
    with open(line.strip(), "rb") as file:
        feed = feedparser.parse(file.read())
    if feed.bozo != 0:
        raise ValueError(f"{line.strip()}: {feed.bozo_exception}")
    for needed in ("id", "title", "updated", "author"):
        if not feed.feed.get(needed):
            raise ValueError(f"{line.strip()}: the feed has no {needed}")
    print(
        json.dumps(
            [
                {
                    "id": entry.id,
                    "title": entry.title,
                    "at": datetime.datetime.fromtimestamp(
                        calendar.timegm(entry.updated_parsed), datetime.timezone.utc
                    ).strftime("%Y-%m-%dT%H:%M:%SZ"),
                    "url": entry.link,
                }
                for entry in feed.entries
            ]
        )
    )

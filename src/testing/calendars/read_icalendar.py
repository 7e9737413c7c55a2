"""Reads the calendars named on standard input, a path each line, with Debian's python3-icalendar.

Prints one JSON array per file: its events as the other readers of the tests tell them.
"""

import datetime
import json
import sys

import icalendar


def instant(prop):
    if prop is None:
        return None
    value = prop.dt
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def event(component):
    if component.errors:
        raise ValueError(component.errors)
    geo = component.get("geo")
    return {
        "uid": str(component["uid"]),
        "start": instant(component.get("dtstart")),
        "end": instant(component.get("dtend")),
        "stamp": instant(component.get("dtstamp")),
        "sequence": int(component["sequence"]),
        "status": str(component["status"]),
        "summary": str(component["summary"]),
        "location": str(component.get("location", "")),
        "description": str(component["description"]),
        "geo": [geo.latitude, geo.longitude] if geo else None,
    }


for line in sys.stdin:
    with open(line.strip(), "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    print(json.dumps([event(one) for one in calendar.walk("VEVENT")]))

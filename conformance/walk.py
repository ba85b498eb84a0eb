#!/usr/bin/env python3
"""Answers deadline cases the slow way, minute by minute and day by day, to judge faster programs by.

    walk.py CALENDAR.csv < cases.jsonl            one answer a line: {"due": "2026-01-10T10:00"} or {"error": true}
    walk.py CALENDAR.csv --make SEED COUNT        makes cases with their answers

The calendar has the columns date, kind (off or make-up) and reason, and covers whole years.
"""
import calendar
import csv
import datetime
import json
import random
import sys

MINUTE, DAY = datetime.timedelta(minutes=1), datetime.timedelta(days=1)
OPENING = ((7 * 60, 11 * 60 + 30), (13 * 60 + 30, 17 * 60))


class BeyondCalendar(Exception):
    """The answer lies outside the years that the calendar knows."""


class Office:
    def __init__(self, path):
        self.kinds = {datetime.date.fromisoformat(row["date"]): row["kind"] for row in csv.DictReader(open(path, encoding="utf-8"))}
        self.first, self.last = min(d.year for d in self.kinds), max(d.year for d in self.kinds)

    def works(self, day):
        if not self.first <= day.year <= self.last:
            raise BeyondCalendar
        kind = self.kinds.get(day)
        return kind == "make-up" or (kind is None and day.weekday() < 5)

    def open(self, moment):
        minute = moment.hour * 60 + moment.minute
        return self.works(moment.date()) and any(start <= minute < end for start, end in OPENING)

    def next_open(self, moment):
        while not self.open(moment):
            moment += MINUTE
        return moment

    def due(self, case):
        received = self.next_open(datetime.datetime.fromisoformat(case["received"]))
        amount, unit = case["amount"], case["unit"]
        if unit == "working-hour" or (unit == "working-day" and case["rule"] == "hour-exact"):
            left, moment = amount * (60 if unit == "working-hour" else 480), received
            while left > 0:
                left -= self.open(moment)
                moment += MINUTE
            return moment
        day = received.date()
        if unit == "working-day":
            while amount > 0:
                day += DAY
                amount -= self.works(day)
        elif unit == "day":
            day += amount * DAY
        else:
            month = day.year * 12 + day.month - 1 + amount
            year, month = divmod(month, 12)
            if year > self.last:
                raise BeyondCalendar
            day = datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
        while not self.works(day):
            day += DAY
        return datetime.datetime.combine(day, datetime.time(17, 0))

    def answer(self, case):
        try:
            return {"due": self.due(case).strftime("%Y-%m-%dT%H:%M")}
        except BeyondCalendar:
            return {"error": True}


def make(office, seed, count):
    chance = random.Random(seed)
    start = datetime.datetime(office.first, 1, 1)
    minutes = int((datetime.datetime(office.last + 1, 1, 1) - start).total_seconds()) // 60
    for _ in range(count):
        received = start + chance.randrange(minutes) * MINUTE
        if chance.random() < 0.4:  # boundaries are where programs differ
            received = received.replace(hour=chance.choice([7, 11, 13, 17]), minute=chance.choice([0, 29, 30, 31]))
        unit = chance.choice(["working-day", "working-day", "working-hour", "day", "month"])
        amount = chance.choice([1, 2, 3, 6, 12] if unit == "month" else [1, 2, 3, 5, 7, 8, 10, 15, 20, 30, 60, 300])
        case = {"received": received.strftime("%Y-%m-%dT%H:%M"), "amount": amount, "unit": unit, "rule": chance.choice(["hour-exact", "statutory"])}
        yield {**case, **office.answer(case)}


if __name__ == "__main__":
    house = Office(sys.argv[1])
    if sys.argv[2:3] == ["--make"]:
        for line in make(house, int(sys.argv[3]), int(sys.argv[4])):
            print(json.dumps(line))
    else:
        for line in sys.stdin:
            print(json.dumps(house.answer(json.loads(line))))

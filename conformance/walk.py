#!/usr/bin/env python3
"""Answers deadline cases the slow way, minute by minute and day by day, to judge faster programs by. Knows nothing of the product.

    walk.py CALENDAR.csv < cases.jsonl            one answer a line: {"due": "2026-01-10T10:00"} or {"error": true}
    walk.py CALENDAR.csv --make SEED COUNT        makes simple cases with their answers

The calendar has the columns date, kind (off or make-up) and reason, and covers whole years. A case may add days and hours of its own; README.md says how.
"""
import calendar
import csv
import datetime
import json
import random
import sys

MINUTE, DAY = datetime.timedelta(minutes=1), datetime.timedelta(days=1)
STANDARD = ("07:00-11:30", "13:30-17:00")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class BeyondCalendar(Exception):
    """The answer lies outside the years that the calendar knows."""


def moment(text):
    return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M")


def minutes(intervals):
    spans = []
    for text in intervals:
        opens, closes = text.split("-")
        spans.append(tuple(int(t[:2]) * 60 + int(t[3:]) for t in (opens, closes)))
    return spans


class Office:
    """A calendar with opening hours: national days, and what a case lays over them."""

    def __init__(self, days, first, last):
        self.kinds, self.first, self.last = days, first, last
        self.own, self.habit, self.make_up = {}, {d: minutes(STANDARD) if i < 5 else [] for i, d in enumerate(WEEKDAYS)}, minutes(STANDARD)

    @classmethod
    def load(cls, path):
        kinds = {datetime.date.fromisoformat(row["date"]): row["kind"] for row in csv.DictReader(open(path, encoding="utf-8"))}
        return cls(kinds, min(d.year for d in kinds), max(d.year for d in kinds))

    def over(self, layer):
        """The same with days {date, kind, hours} and weekly hours {mon: [...]} laid over it; weekdays that are missing are closed."""
        other = Office(dict(self.kinds), self.first, self.last)
        other.own, other.habit, other.make_up = dict(self.own), dict(self.habit), list(self.make_up)
        if "hours" in layer:
            other.habit = {d: minutes(layer["hours"].get(d, ())) for d in WEEKDAYS}
            other.make_up = minutes(layer["hours"].get("make-up", STANDARD))
        for day in layer.get("days", ()):
            date = datetime.date.fromisoformat(day["date"])
            other.kinds[date] = day["kind"]
            other.own.pop(date, None)
            if "hours" in day:
                other.own[date] = minutes(day["hours"])
        return other

    def hours(self, day):
        if not self.first <= day.year <= self.last:
            raise BeyondCalendar
        if day in self.own:
            return self.own[day]
        kind = self.kinds.get(day, "normal")
        return [] if kind == "off" else self.make_up if kind == "make-up" else self.habit[WEEKDAYS[day.weekday()]]

    def works(self, day):
        return bool(self.hours(day))

    def open(self, at):
        minute = at.hour * 60 + at.minute
        return any(start <= minute < end for start, end in self.hours(at.date()))

    def next_open(self, at):
        while not self.open(at):
            at += MINUTE
        return at

    def last_open(self, at):
        """The moment itself, or the last closing before it."""
        while not self.open(at - MINUTE) and not self.open(at):
            at -= MINUTE
        return at

    def closing(self, day):
        minute = self.hours(day)[-1][1]
        return datetime.datetime.combine(day, datetime.time(minute // 60, minute % 60))

    def on_or_after(self, day):
        while not self.works(day):
            day += DAY
        return day

    def use_up(self, at, left):
        """So many opening minutes later."""
        while left > 0:
            left -= self.open(at)
            at += MINUTE
        return at

    def nominal(self, day, amount, unit):
        if unit == "day":
            return day + amount * DAY
        month = day.year * 12 + day.month - 1 + amount
        year, month = divmod(month, 12)
        if year > self.last:
            raise BeyondCalendar
        return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))

    def working_days_after(self, day, amount):
        while amount > 0:
            day += DAY
            amount -= self.works(day)
        return day


def is_exact(unit, rule):
    return unit == "working-hour" or (unit == "working-day" and rule == "hour-exact")


def due(office, received, amount, unit, rule):
    counted = office.next_open(received)
    if is_exact(unit, rule):
        return office.use_up(counted, amount * (8 * 60 if unit == "working-day" else 60))
    if unit == "working-day":
        return office.closing(office.working_days_after(counted.date(), amount))
    return office.closing(office.on_or_after(office.nominal(counted.date(), amount, unit)))


def after_pause(office, due_at, unit, rule, paused, resumed):
    """What was left at the pause is given again from the resumption on."""
    if is_exact(unit, rule):
        left, at = 0, paused
        while at < due_at:
            left += office.open(at)
            at += MINUTE
        return office.use_up(resumed, left) if left else office.next_open(resumed)
    start, again = office.next_open(paused).date(), office.next_open(resumed).date()
    if unit == "working-day":
        left, day = 0, start
        while day < due_at.date():
            day += DAY
            left += office.works(day)
        return office.closing(office.working_days_after(again, left) if left else office.on_or_after(again))
    # Days of the calendar: as many as lay between the pause and the end, from the resumption on, then off days off.
    return office.closing(office.on_or_after(again + max(datetime.timedelta(), due_at.date() - start)))


def before(office, at, amount, unit):
    if unit == "working-day":
        day = at.date()
        while amount > 0:
            day -= DAY
            amount -= office.works(day)
        return office.last_open(datetime.datetime.combine(day, at.time()))
    return office.last_open(at - amount * DAY)


def timer(office, case):
    """A timer by itself: cut-off, counted back, or counted on."""
    at, rule = moment(case["received"]), case["timer"]
    if "cut-off" in rule:
        if office.works(at.date()) and at.strftime("%H:%M") <= rule["cut-off"]:
            return office.closing(at.date())
        day = office.working_days_after(at.date(), 1)
        return office.next_open(datetime.datetime.combine(day, datetime.time())) + rule["morning-minutes"] * MINUTE
    if rule.get("before"):
        return before(office, at, rule["amount"], rule["unit"])
    return due(office, at, rule["amount"], rule["unit"], rule.get("rule", "hour-exact"))


def fold(office, case):
    """The ledger of a dossier: the lawful date and the promised one after every event, in order."""
    amount, unit, rule = case["amount"], case["unit"], case.get("rule", "hour-exact")
    counted_from, pauses, paused = moment(case["received"]), [], None

    def again():
        at = due(office, counted_from, amount, unit, rule)
        for stop, go in pauses:
            at = after_pause(office, at, unit, rule, stop, go)
        return at

    lawful = promised = again()
    for event in case.get("events", ()):
        at = moment(event["at"])
        kind = event["event"]
        if kind == "suspend":
            lawful = promised = None
        elif kind == "restart":
            counted_from, pauses = at, []
            lawful = promised = again()
        elif kind == "pause":
            paused = at
        elif kind == "resume":
            pauses.append((paused, at))
            lawful = promised = again()
        elif kind == "extend":
            promised = moment(event["to"])
        elif kind == "calendar":
            office = office.over(event)
            new = again()
            # The new date is promised only where it is later, was not set by a letter, and the promise is not kept on purpose.
            promised = new if event["decision"] == "move" and promised == lawful and new > promised else promised
            lawful = new
        elif kind != "transfer":
            raise ValueError(kind)
    return lawful, promised


def answer(office, case):
    try:
        for layer in case.get("layers", ()):
            office = office.over(layer)
        if "timer" in case:
            return {"due": write(timer(office, case))}
        lawful, promised = fold(office, case)
        result = {"due": write(lawful)}
        return result if lawful == promised else {**result, "promised": write(promised)}
    except BeyondCalendar:
        return {"error": True}


def write(at):
    return at and at.strftime("%Y-%m-%dT%H:%M")


def make(office, seed, count):
    chance = random.Random(seed)
    start = datetime.datetime(office.first, 1, 1)
    span = int((datetime.datetime(office.last + 1, 1, 1) - start).total_seconds()) // 60
    for _ in range(count):
        received = start + chance.randrange(span) * MINUTE
        if chance.random() < 0.4:  # boundaries are where programs differ
            received = received.replace(hour=chance.choice([7, 11, 13, 17]), minute=chance.choice([0, 29, 30, 31]))
        unit = chance.choice(["working-day", "working-day", "working-hour", "day", "month"])
        amount = chance.choice([1, 2, 3, 6, 12] if unit == "month" else [1, 2, 3, 5, 7, 8, 10, 15, 20, 30, 60, 300])
        case = {"received": received.strftime("%Y-%m-%dT%H:%M"), "amount": amount, "unit": unit, "rule": chance.choice(["hour-exact", "statutory"])}
        yield {**case, **answer(office, case)}


if __name__ == "__main__":
    house = Office.load(sys.argv[1])
    if sys.argv[2:3] == ["--make"]:
        for line in make(house, int(sys.argv[3]), int(sys.argv[4])):
            print(json.dumps(line))
    else:
        for line in sys.stdin:
            print(json.dumps(answer(house, json.loads(line))))

#!/usr/bin/env python3
"""Writes the curated cases: conformance/make.py data/calendar/national-2018-2026.csv conformance/cases

Every answer comes from walk.py, which crosses off minutes and days and knows nothing of the product; "why" says what was crossed off, so that
anyone can redo it on paper. The sentences are added by the product and checked against it only.
"""
import datetime
import json
import os
import subprocess
import sys

import walk

EXACT = "Quy ước tính theo giờ: một ngày làm việc là 8 giờ mở cửa"
CODE = "Điều 147, 148 Bộ luật Dân sự 2015"
UNITS = {"working-hour": "giờ làm việc", "working-day": "ngày làm việc", "day": "ngày", "month": "tháng"}
NATIONAL = walk.Office.load(sys.argv[1])
cases = {}


def day(text):
    return datetime.date.fromisoformat(text)


def spans(office, start, end):
    """Opening time between two moments, as lines of a wall calendar."""
    lines, date = [], start.date()
    while date <= end.date() and len(lines) < 40:
        for opens, closes in office.hours(date):
            a = datetime.datetime.combine(date, datetime.time()) + opens * walk.MINUTE
            b = datetime.datetime.combine(date, datetime.time()) + closes * walk.MINUTE
            a, b = max(a, start), min(b, end)
            if a < b:
                lines.append((date, a, b, int((b - a).total_seconds()) // 60))
        date += walk.DAY
    return lines


def why(office, received, amount, unit, rule, due):
    counted = office.next_open(received)
    text = "" if counted == received else f"ngoài giờ, tính từ {counted:%H:%M %d/%m/%Y}; "
    if walk.is_exact(unit, rule):
        need = amount * (480 if unit == "working-day" else 60)
        lines = spans(office, counted, due)
        if len(lines) <= 10:
            return text + " + ".join(f"{d:%d/%m} {a:%H:%M}–{b:%H:%M} ({m})" for d, a, b, m in lines) + f" = {need} phút"
        return text + f"{need} phút mở cửa, hết lúc {due:%H:%M %d/%m/%Y}"
    if unit == "working-day":
        days, date = [], counted.date()
        while len(days) < amount:
            date += walk.DAY
            if office.works(date):
                days.append(date)
        listed = ", ".join(f"{d:%d/%m} ({i + 1})" for i, d in enumerate(days)) if amount <= 12 else f"ngày làm việc thứ {amount} là {days[-1]:%d/%m/%Y}"
        return text + listed + f"; hết giờ {due:%H:%M}"
    nominal = office.nominal(counted.date(), amount, unit)
    moved = "" if nominal == due.date() else f", là ngày nghỉ nên chuyển sang {due:%d/%m/%Y}"
    return text + f"{counted:%d/%m/%Y} + {amount} {UNITS[unit]} = {nominal:%d/%m/%Y}{moved}; hết giờ {due:%H:%M}"


def add(topic, title, received, amount=None, unit=None, rule="hour-exact", article=None, **more):
    case = {"id": f"{topic}-{len(cases.setdefault(topic, [])) + 1:03}", "topic": topic, "title": title, "received": received}
    if amount is not None:
        case |= {"amount": amount, "unit": unit, "rule": rule}
    case |= {k: v for k, v in more.items() if k != "reason"}
    case |= walk.answer(NATIONAL, case)
    case["article"] = article or (EXACT if unit and walk.is_exact(unit, rule) and unit == "working-day" else CODE)
    if "reason" in more:
        case["why"] = more["reason"]
    elif "timer" not in case and "due" in case and not case.get("events"):
        office = NATIONAL
        for layer in case.get("layers", ()):
            office = office.over(layer)
        case["why"] = why(office, walk.moment(received), amount, unit, rule, walk.moment(case["due"]))
    cases[topic].append(case)
    return case


def both(topic, title, received, amount, unit="working-day", **more):
    for rule in ("hour-exact", "statutory"):
        add(topic, title, received, amount, unit, rule, **more)


# Ordinary weeks: nothing in the way but the week itself.
for amount in (1, 2, 3, 4, 5, 7, 10, 15):
    for received in ("2021-06-07T08:15", "2021-06-09T14:40", "2021-06-11T10:05"):
        both("normal-days", "Tuần thường, không vướng ngày lễ", received, amount)
# Hours run at once.
for amount in (1, 2, 4, 7, 8, 9, 16, 24, 40):
    for received in ("2021-06-07T07:00", "2021-06-07T10:45", "2021-06-08T13:30", "2021-06-11T16:20"):
        add("working-hours", "Giờ làm việc chạy ngay từ phút nhận", received, amount, "working-hour")
# Lunch: nothing is used up between 11:30 and 13:30; a due moment that falls on the boundary is 11:30.
for received in ("2021-06-08T11:29", "2021-06-08T11:30", "2021-06-08T11:31", "2021-06-08T12:30", "2021-06-08T13:29", "2021-06-08T13:30", "2021-06-08T13:31"):
    for amount in (1, 2, 5):
        both("lunch", "Nhận sát hoặc trong giờ nghỉ trưa", received, amount)
    add("lunch", "Giờ làm việc qua trưa", received, 1, "working-hour")
    add("lunch", "Giờ làm việc qua trưa", received, 4, "working-hour")
# Closed hours: an office that is closed has received nothing yet.
for received in ("2021-06-08T00:00", "2021-06-08T06:59", "2021-06-08T07:00", "2021-06-08T16:59", "2021-06-08T17:00", "2021-06-08T17:01", "2021-06-08T23:59"):
    for amount in (1, 3, 5):
        both("closed-hours", "Nhận ngoài giờ làm việc", received, amount)
    add("closed-hours", "Nhận ngoài giờ, tính theo giờ", received, 8, "working-hour")
    add("closed-hours", "Nhận ngoài giờ, tính theo ngày lịch", received, 7, "day", "statutory")
# Weekends.
for received in ("2021-06-11T09:00", "2021-06-11T16:59", "2021-06-12T09:00", "2021-06-13T20:00", "2021-06-14T07:00"):
    for amount in (1, 2, 5, 6):
        both("weekends", "Qua hoặc vào cuối tuần", received, amount)
    add("weekends", "Ngày lịch, ngày cuối là cuối tuần", received, 8, "day", "statutory")
    add("weekends", "Ngày lịch, ngày cuối là cuối tuần", received, 9, "day", "statutory")
# Tết of every year, from the last days before and from within.
for year, first in ((2018, "2018-02-14"), (2019, "2019-02-04"), (2020, "2020-01-23"), (2021, "2021-02-10"), (2022, "2022-01-31"), (2023, "2023-01-20"), (2024, "2024-02-08"), (2025, "2025-01-27"), (2026, "2026-02-16")):
    eve = day(first) - walk.DAY
    while not NATIONAL.works(eve):
        eve -= walk.DAY
    within = day(first) + 2 * walk.DAY
    for date, time in ((eve, "10:00"), (eve, "16:30"), (within, "09:00")):
        both("tet", f"Tết Nguyên đán {year}", f"{date}T{time}", 1)
        both("tet", f"Tết Nguyên đán {year}", f"{date}T{time}", 5)
    add("tet", f"Ngày cuối rơi vào Tết {year}", f"{eve - 3 * walk.DAY}T10:00", 5, "day", "statutory")
# Make-up Saturdays and the weekdays they were swapped for.
for date, swapped in (("2019-01-05", "2018-12-31"), ("2019-05-04", "2019-04-29"), ("2024-05-04", "2024-04-29"), ("2025-04-26", "2025-05-02"), ("2026-01-10", "2026-01-02"), ("2026-08-22", "2026-08-31")):
    make_up = day(date)
    for received in (f"{make_up - walk.DAY}T09:00", f"{make_up - walk.DAY}T16:00", f"{make_up}T08:00", f"{make_up}T16:59"):
        both("make-up", f"Thứ Bảy {make_up:%d/%m/%Y} làm bù cho {day(swapped):%d/%m/%Y}", received, 1)
        add("make-up", f"Thứ Bảy {make_up:%d/%m/%Y} làm bù cho {day(swapped):%d/%m/%Y}", received, 3, "working-day", "statutory")
# Half days and offices with hours of their own.
half = {"days": [{"date": "2021-06-10", "kind": "normal", "hours": ["07:00-11:30"], "reason": "Buổi chiều đóng cửa"}]}
saturday = {"hours": {**{d: ["07:30-11:30", "13:00-17:00"] for d in ("mon", "tue", "wed", "thu", "fri")}, "sat": ["07:30-11:30"]}}
for received in ("2021-06-09T15:00", "2021-06-10T08:00", "2021-06-10T11:30", "2021-06-10T15:00"):
    for amount in (1, 2, 3):
        both("half-days", "Một ngày chỉ mở buổi sáng", received, amount, layers=[half])
    add("half-days", "Giờ làm việc qua ngày chỉ mở buổi sáng", received, 8, "working-hour", layers=[half])
for received in ("2021-06-11T16:00", "2021-06-12T09:00", "2021-06-12T11:45", "2021-06-13T08:00"):
    for amount in (1, 2):
        both("half-days", "Cơ quan mở cả sáng thứ Bảy", received, amount, layers=[saturday])
    add("half-days", "Cơ quan mở cả sáng thứ Bảy", received, 6, "working-hour", layers=[saturday])
# An emergency closure of a province, of one unit, and a unit that works through.
storm = {"days": [{"date": d, "kind": "off", "reason": "Bão, tỉnh cho nghỉ"} for d in ("2021-11-29", "2021-11-30")]}
through = {"days": [{"date": "2021-11-30", "kind": "make-up", "reason": "Đơn vị vẫn trực"}]}
for received in ("2021-11-26T10:00", "2021-11-26T16:45", "2021-11-29T09:00"):
    for amount in (1, 3):
        both("layers", "Tỉnh đóng cửa hai ngày vì bão", received, amount, layers=[storm])
        both("layers", "Tỉnh đóng cửa, một đơn vị vẫn làm một ngày", received, amount, layers=[storm, through])
# Days and months of the calendar: month ends, leap years, the last day off.
for received, amount in (("2021-01-29T09:00", 1), ("2021-01-30T09:00", 1), ("2021-01-31T09:00", 1), ("2020-01-31T09:00", 1), ("2020-02-29T09:00", 12), ("2021-03-31T09:00", 1), ("2021-03-31T09:00", 3), ("2021-08-31T09:00", 6),
                         ("2019-11-30T09:00", 3), ("2021-05-31T09:00", 1), ("2021-12-31T09:00", 2), ("2022-08-02T09:00", 1), ("2020-08-31T16:59", 6), ("2021-10-31T09:00", 1), ("2024-02-29T09:00", 12), ("2023-12-31T09:00", 2)):
    both("month-ends", "Tháng, ngày tương ứng của tháng cuối", received, amount, "month")
for received, amount in (("2026-08-05T09:00", 15), ("2026-08-16T09:00", 15), ("2021-04-15T09:00", 15), ("2021-04-16T09:00", 15), ("2021-08-19T10:00", 15), ("2020-12-17T10:00", 15), ("2024-02-14T10:00", 15), ("2021-01-30T09:00", 30)):
    both("month-ends", "Ngày lịch, ngày cuối gặp ngày nghỉ", received, amount, "day")
# Long terms: no cap, no drift.
for amount in (60, 100, 200, 260, 300, 500, 1000, 1500, 2000):
    both("long-terms", "Thời hạn dài", "2018-01-02T09:10", amount)
for amount in (30, 45, 90, 180, 365, 730):
    add("long-terms", "Thời hạn dài, ngày lịch", "2019-03-04T09:10", amount, "day", "statutory")
for amount in (12, 24, 60, 84):
    add("long-terms", "Thời hạn dài, tháng", "2019-03-04T09:10", amount, "month", "statutory")
add("long-terms", "Vượt quá lịch đã nạp", "2026-11-02T09:00", 100, "working-day", reason="Lịch dừng ở 31/12/2026: không trả lời, không đoán.")
add("long-terms", "Vượt quá lịch đã nạp", "2026-11-02T09:00", 2, "month", "statutory", reason="Ngày cuối 02/01/2027 nằm ngoài lịch.")
# A holiday declared late: 02/01/2026 swapped for Saturday 10/01/2026 by notice 12729/VPCP-KGVX of 25/12/2025; National Day 2026 likewise; a storm.
undeclared = {"days": [{"date": "2026-01-02", "kind": "normal", "reason": "Trước khi có thông báo"}, {"date": "2026-01-10", "kind": "normal", "reason": "Trước khi có thông báo"}]}
declared = [{"date": "2026-01-02", "kind": "off", "reason": "Hoán đổi"}, {"date": "2026-01-10", "kind": "make-up", "reason": "Làm bù"}]
for received, amount in (("2025-12-23T09:00", 5), ("2025-12-24T15:00", 7), ("2025-12-25T08:00", 3), ("2025-12-25T10:00", 10), ("2025-12-25T10:00", 12), ("2025-12-25T10:00", 15)):
    for rule in ("hour-exact", "statutory"):
        for decision in ("move", "keep"):
            add("late-declared", f"Hoán đổi 02/01/2026 công bố ngày 25/12/2025, {'dời hạn' if decision == 'move' else 'giữ ngày hẹn'}", received, amount, "working-day", rule, "Thông báo 12729/VPCP-KGVX ngày 25/12/2025", layers=[undeclared],
                events=[{"at": "2025-12-25T16:00", "event": "calendar", "decision": decision, "days": declared}],
                reason="Hạn theo luật tính lại bằng lịch mới; ngày hẹn chỉ dời khi dời hạn và khi ngày mới muộn hơn.")
for decision in ("move", "keep"):
    for received, amount in (("2021-11-24T09:00", 3), ("2021-11-24T09:00", 10), ("2021-11-26T14:00", 1)):
        add("late-declared", "Đóng cửa khẩn cấp vì bão", received, amount, "working-day", "hour-exact", "Quyết định của UBND tỉnh về cho nghỉ phòng chống bão (giả định)", events=[{"at": "2021-11-28T20:00", "event": "calendar", "decision": decision, "days": storm["days"]}],
            reason="Hai ngày đóng cửa không tính.")
    add("late-declared", "Thêm ngày làm bù: ngày mới sớm hơn không được hẹn lại sớm", "2021-06-07T09:00", 5, "working-day", "hour-exact", "Quyết định làm bù (giả định)",
        events=[{"at": "2021-06-09T10:00", "event": "calendar", "decision": decision, "days": [{"date": "2021-06-12", "kind": "make-up", "reason": "Làm bù"}]}], reason="Hạn theo luật sớm lên; lời hẹn giữ nguyên.")
    add("late-declared", "Đã hẹn lại bằng thư xin lỗi: chỉ hạn theo luật đổi", "2021-11-19T09:00", 5, "working-day", "statutory", "Quyết định của UBND tỉnh (giả định)",
        events=[{"at": "2021-11-24T09:00", "event": "extend", "to": "2021-12-03T17:00"}, {"at": "2021-11-25T20:00", "event": "calendar", "decision": decision, "days": [{"date": "2021-11-26", "kind": "off", "reason": "Bão"}]}],
        reason="Lời hẹn trong thư đứng nguyên.")
# The limit starts anew when the dossier is complete.
for received, asked, complete in (("2021-06-07T09:00", "2021-06-09T10:00", "2021-06-14T15:00"), ("2021-06-07T09:00", "2021-06-10T17:00", "2021-06-19T09:00"), ("2021-04-26T14:00", "2021-04-28T09:00", "2021-04-29T16:30"), ("2025-07-01T08:00", "2025-07-03T09:00", "2025-07-15T11:30")):
    for amount in (1, 5, 10):
        for rule in ("hour-exact", "statutory"):
            add("restarts", "Bổ sung đủ, tính lại từ đầu", received, amount, "working-day", rule, "Điều 19 khoản 4 Nghị định 61/2018/NĐ-CP" if received < "2025-07" else "Điều 19 khoản 5 Nghị định 118/2025/NĐ-CP",
                events=[{"at": asked, "event": "suspend"}, {"at": complete, "event": "restart"}], reason=f"Cả thời hạn tính lại từ {walk.moment(complete):%H:%M %d/%m/%Y}; thời gian trước đó không trừ.")
add("restarts", "Đang chờ bổ sung: chưa có hạn", "2021-06-07T09:00", 5, "working-day", "hour-exact", "Điều 19 khoản 4 Nghị định 61/2018/NĐ-CP", events=[{"at": "2021-06-08T10:00", "event": "suspend"}], reason="Không thời hạn nào chạy khi chờ người nộp.")
# Time stands still for a cause that the law lists.
for received, stop, go in (("2021-06-07T09:00", "2021-06-08T10:00", "2021-06-10T10:00"), ("2021-06-07T09:00", "2021-06-08T12:00", "2021-06-08T13:00"), ("2021-06-07T09:00", "2021-06-08T10:00", "2021-06-12T10:00"), ("2021-04-26T14:00", "2021-04-28T09:00", "2021-05-04T09:00"),
                           ("2021-06-07T09:00", "2021-06-11T18:00", "2021-06-13T10:00")):
    for amount, unit in ((5, "working-day"), (10, "working-day"), (40, "working-hour"), (15, "day"), (1, "month")):
        for rule in ("hour-exact", "statutory") if unit == "working-day" else ("statutory",):
            add("pauses", "Tạm dừng chờ nghĩa vụ tài chính", received, amount, unit, rule, "Luật chuyên ngành cho phép tạm dừng", events=[{"at": stop, "event": "pause"}, {"at": go, "event": "resume"}],
                reason=f"Phần còn lại lúc {walk.moment(stop):%H:%M %d/%m} được tính tiếp từ {walk.moment(go):%H:%M %d/%m}.")
add("pauses", "Hai lần tạm dừng", "2021-06-07T09:00", 10, "working-day", "hour-exact", "Luật chuyên ngành cho phép tạm dừng",
    events=[{"at": "2021-06-08T10:00", "event": "pause"}, {"at": "2021-06-09T10:00", "event": "resume"}, {"at": "2021-06-14T08:00", "event": "pause"}, {"at": "2021-06-16T08:00", "event": "resume"}], reason="Mỗi lần dừng cộng thêm đúng giờ mở cửa đã dừng.")
add("pauses", "Tạm dừng rồi lịch đổi", "2021-11-22T09:00", 8, "working-day", "hour-exact", "Luật chuyên ngành cho phép tạm dừng",
    events=[{"at": "2021-11-23T10:00", "event": "pause"}, {"at": "2021-11-25T10:00", "event": "resume"}, {"at": "2021-11-28T20:00", "event": "calendar", "decision": "move", "days": storm["days"]}], reason="Lịch mới áp dụng cho cả thời gian sau khi tiếp tục.")
# A new date with an apology: the lawful one stays.
for received, amount, to in (("2021-06-07T09:00", 5, "2021-06-18T17:00"), ("2021-06-07T09:00", 10, "2021-06-25T17:00"), ("2021-04-26T14:00", 3, "2021-05-07T17:00"), ("2025-07-01T08:00", 7, "2025-07-14T17:00")):
    for rule in ("hour-exact", "statutory"):
        add("extensions", "Hẹn lại một lần kèm thư xin lỗi", received, amount, "working-day", rule, "Điều 19 khoản 9 Nghị định 61/2018/NĐ-CP" if received < "2025-07" else "Điều 19 khoản 6 Nghị định 118/2025/NĐ-CP",
            events=[{"at": f"{received[:10]}T16:00", "event": "extend", "to": to}], reason="Trễ hay không vẫn xét theo hạn theo luật.")
# Handed to another agency by a reorganisation: nothing is counted anew.
for received, amount in (("2025-06-26T09:00", 5), ("2025-06-30T16:30", 10), ("2025-06-27T10:00", 20)):
    for rule in ("hour-exact", "statutory"):
        add("transfers", "Chuyển cơ quan ngày 01/07/2025", received, amount, "working-day", rule, "Sắp xếp đơn vị hành chính 01/07/2025: không tính lại thời hạn", events=[{"at": "2025-07-01T00:00", "event": "transfer"}], reason="Hạn giữ nguyên.")
# The timers of three decrees.
regimes = {"61": "Nghị định 61/2018/NĐ-CP", "118": "Nghị định 118/2025/NĐ-CP"}
cut_off = {"cut-off": "15:00", "morning-minutes": 60}
for received in ("2021-06-08T14:59", "2021-06-08T15:00", "2021-06-08T15:01", "2021-06-11T16:00", "2021-06-12T09:00", "2021-04-29T15:30"):
    add("regime-timers", "Chuyển hồ sơ giấy, mốc 15:00", received, timer=cut_off, article="Điều 18 khoản 2 " + regimes["61"], reason="Nhận đến 15:00: hết giờ trong ngày; sau đó: 60 phút đầu giờ ngày làm việc sau.")
for received in ("2021-06-08T09:00", "2021-06-11T16:59", "2021-06-12T09:00", "2025-07-01T08:00", "2026-08-28T09:00"):
    add("regime-timers", "Chỉ được yêu cầu bổ sung trong 3 ngày làm việc", received, timer={"amount": 3, "unit": "working-day", "rule": "statutory"}, article=("Điều 19 khoản 4 " + regimes["61"]) if received < "2025-07" else "Điều 19 khoản 5 " + regimes["118"],
        reason="Ba ngày làm việc sau ngày nhận, hết giờ ngày thứ ba.")
for received in ("2025-07-01T08:00", "2025-08-18T16:00", "2026-08-16T09:00", "2026-08-05T09:00", "2026-02-01T09:00"):
    add("regime-timers", "Người nộp bổ sung trong 15 ngày, sau đó đóng hồ sơ", received, timer={"amount": 15, "unit": "day", "rule": "statutory"}, article="Điều 19 khoản 5 " + regimes["118"], reason="15 ngày lịch, ngày cuối nghỉ thì sang ngày làm việc sau.")
for received in ("2025-07-01T08:00", "2025-07-01T16:30", "2025-07-04T16:59", "2025-07-05T20:00", "2025-08-29T16:00"):
    add("regime-timers", "Trả lời hồ sơ trực tuyến trong 8 giờ làm việc", received, timer={"amount": 8, "unit": "working-hour"}, article="Điều 17 khoản 2 " + regimes["118"], reason="8 giờ mở cửa kể từ khi hồ sơ đến.")
    add("regime-timers", "Cảnh báo hồ sơ trực tuyến trong 2 giờ", received, timer={"amount": 2, "unit": "working-hour"}, article="Điều 17 khoản 2 " + regimes["118"], reason="2 giờ, tính trong giờ mở cửa.")
    add("regime-timers", "Sửa sai sót của kết quả trong 3 ngày làm việc", received, timer={"amount": 3, "unit": "working-day", "rule": "statutory"}, article="Điều 23 " + regimes["118"], reason="Ba ngày làm việc sau ngày xác nhận.")
    add("regime-timers", "Giấy chuyển cho cơ quan khác trong 1 ngày làm việc", received, timer={"amount": 1, "unit": "working-day", "rule": "statutory"}, article="Điều 20 khoản 1 " + regimes["118"], reason="Hết giờ ngày làm việc sau.")
for received in ("2021-06-15T10:00", "2021-06-14T10:00", "2021-05-04T09:00", "2022-02-07T08:00", "2025-07-07T17:00", "2026-09-03T16:30"):
    add("regime-timers", "Thư xin lỗi chậm nhất 1 ngày trước ngày hẹn", received, timer={"amount": 1, "unit": "day", "before": True}, article=("Điều 19 khoản 9 " + regimes["61"]) if received < "2025-07" else "Điều 19 khoản 6 " + regimes["118"],
        reason="Một ngày lịch trước ngày hẹn; nếu lúc đó nghỉ thì lần đóng cửa trước đó.")
    add("regime-timers", "Nhắc trước 3 ngày làm việc", received, timer={"amount": 3, "unit": "working-day", "before": True}, article="Quy ước, không phải hạn của luật", reason="Cùng giờ, ba ngày làm việc trước.")

folder = sys.argv[2]
os.makedirs(folder, exist_ok=True)
for topic, rows in cases.items():
    if len(sys.argv) > 3:  # a program that answers with sentences
        simple = [c for c in rows if "timer" not in c and not c.get("events") and not c.get("layers") and "due" in c]
        asked = subprocess.run(sys.argv[3:], input="\n".join(json.dumps({k: c[k] for k in ("received", "amount", "unit", "rule")}) for c in simple), capture_output=True, text=True, check=True).stdout.splitlines() if simple else []
        for case, line in zip(simple, asked):
            case["sentence"] = json.loads(line)["explanation"]
    with open(os.path.join(folder, topic + ".json"), "w", encoding="utf-8") as out:
        out.write('{\n  "topic": %s,\n  "cases": [\n' % json.dumps(topic) + ",\n".join("    " + json.dumps(c, ensure_ascii=False) for c in rows) + "\n  ]\n}\n")
print(sum(map(len, cases.values())), "cases", {t: len(r) for t, r in cases.items()})

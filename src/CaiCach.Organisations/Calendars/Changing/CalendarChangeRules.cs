using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>What a change of a layer may say. Pure: everything that is wrong is told at once, with the row and column where it came from a file.</summary>
internal static class CalendarChangeRules
{
    const int MostDays = 2000;

    public static Outcome<CalendarChangeContent> Read(PrepareCalendarChangeOptions options, CalendarLayerState state)
    {
        List<Refusal> refusals = [];
        if (NormalText.Line(options.DecisionNumber) is not { Length: <= 120 } decision)
        {
            refusals.Add(new Refusal("calendar.decision", "Hãy nhập số quyết định hoặc thông báo đặt ra thay đổi này, nhiều nhất 120 ký tự.", nameof(options.DecisionNumber)));
            decision = "";
        }

        if (NormalText.Line(options.Reason) is { Length: > 500 })
        {
            refusals.Add(new Refusal("calendar.reason", "Ghi chú dài nhiều nhất 500 ký tự.", nameof(options.Reason)));
        }

        if (options.Days.Count + options.Removed.Count > MostDays)
        {
            return new Refusal("calendar.too_many", $"Một thay đổi có nhiều nhất {MostDays} ngày; hãy chia ra theo năm.", nameof(options.Days));
        }

        var changes = new SortedDictionary<DateOnly, DayChange>();
        var lines = new Dictionary<DateOnly, int?>();
        foreach (var day in options.Days)
        {
            if (Day(day, decision, state, refusals) is not ({ } date, { } entry))
            {
                continue;
            }

            if (!lines.TryAdd(date, day.Line))
            {
                refusals.Add(At(day, "ngày", "calendar.day_twice", $"Ngày {date:dd/MM/yyyy} có hai lần{(lines[date] is { } first ? $", lần đầu ở dòng {first}" : "")}; giữ một.", nameof(day.Date)));
                continue;
            }

            changes[date] = new DayChange(date, state.Days.GetValueOrDefault(date), entry);
        }

        foreach (var date in options.Removed)
        {
            if (!state.Days.TryGetValue(date, out var had) || changes.ContainsKey(date))
            {
                refusals.Add(new Refusal("calendar.no_day", $"Lớp lịch này không nói gì về ngày {date:dd/MM/yyyy}, nên không có gì để bỏ.", nameof(options.Removed)));
                continue;
            }

            changes[date] = new DayChange(date, had, null);
        }

        var weeks = options.Week is { } week ? Weeks(week, decision, state, refusals) : null;
        var lastDay = state.Layer.UnitId is null ? Extended(state, [.. changes.Keys], refusals) : null;
        List<DayChange> real = [.. changes.Values.Where(c => c.Before != c.After)];
        if (refusals.Count == 0 && real.Count == 0 && weeks is null)
        {
            refusals.Add(new Refusal("calendar.nothing", "Không có gì thay đổi so với lịch đang có."));
        }

        return refusals.Count > 0 ? refusals : new CalendarChangeContent(real, weeks is null ? null : state.Weeks, weeks, lastDay is null ? null : state.National.LastDay, lastDay);
    }

    /// <summary>First and last day that a change touches.</summary>
    public static (DateOnly From, DateOnly To) Touched(CalendarChangeContent content, CalendarLayerRow layer)
    {
        List<DateOnly> ends = [.. content.Days.Select(d => d.Date)];
        if (content.WeeksAfter is { } after)
        {
            foreach (var week in after.Except(content.WeeksBefore!).Concat(content.WeeksBefore!.Except(after)))
            {
                ends.AddRange([week.ValidFrom, week.ValidTo ?? layer.LastDay]);
            }
        }

        return (ends.Min(), ends.Max());
    }

    static (DateOnly? Date, DayEntry? Entry) Day(NewCalendarDay day, string decision, CalendarLayerState state, List<Refusal> refusals)
    {
        var before = refusals.Count;
        void No(string column, string code, string message, string field) => refusals.Add(At(day, column, code, message, field));
        var reason = NormalText.Line(day.Reason);
        if (day.Date is not { } date)
        {
            No("ngày", "calendar.date", "Hãy nhập ngày, ví dụ 02/09/2026.", nameof(day.Date));
            return (null, null);
        }

        if (date < state.National.FirstDay || (state.Layer.UnitId is not null && date > state.National.LastDay))
        {
            No("ngày", "calendar.outside", date < state.National.FirstDay
                ? $"Lịch bắt đầu từ {state.National.FirstDay:dd/MM/yyyy}; không đặt ngày sớm hơn."
                : $"Lịch quốc gia mới nạp đến {state.National.LastDay:dd/MM/yyyy}; hãy nạp lịch quốc gia năm {date.Year} trước.", nameof(day.Date));
        }

        if (day.Kind is not { } kind)
        {
            No("loại", "calendar.kind", "Loại ngày là nghỉ, làm bù hoặc ngày thường.", nameof(day.Kind));
            return (null, null);
        }

        string? hours = null;
        if (!string.IsNullOrWhiteSpace(day.Hours))
        {
            if (kind == DayKind.Off)
            {
                No("giờ", "calendar.hours_off", "Ngày nghỉ không có giờ làm việc; nghỉ nửa ngày thì chọn ngày thường với giờ riêng, ví dụ 07:00-11:30.", nameof(day.Hours));
            }
            else if (!HoursText.TryRead(day.Hours, out var read))
            {
                No("giờ", "calendar.hours", "Giờ làm việc viết dạng 07:00-11:30, 13:30-17:00, các buổi theo thứ tự và không chồng nhau.", nameof(day.Hours));
            }
            else
            {
                hours = HoursText.Write(read);
            }
        }

        if (kind == DayKind.MakeUp && date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        {
            No("loại", "calendar.make_up_weekday", $"{date:dd/MM/yyyy} không phải thứ Bảy hay Chủ nhật, không thể là ngày làm bù.", nameof(day.Kind));
        }

        if (reason is not { Length: <= 200 })
        {
            No("lý do", "calendar.day_reason", "Hãy nhập lý do, nhiều nhất 200 ký tự, ví dụ Quốc khánh.", nameof(day.Reason));
        }

        if (NormalText.Line(day.Decision) is { Length: > 120 })
        {
            No("quyết định", "calendar.decision", "Số quyết định dài nhiều nhất 120 ký tự.", nameof(day.Decision));
        }

        if (!day.Replaces && state.Days.TryGetValue(date, out var had))
        {
            No("ngày", "calendar.day_taken", $"Lớp lịch này đã nói về ngày {date:dd/MM/yyyy} ({had.Words}). {(day.Line is null ? "Mở ngày đó để sửa thay vì thêm" : "Bỏ dòng này khỏi tệp, hoặc sửa ngày đó trên trang lịch")}.", nameof(day.Date));
        }

        return refusals.Count > before ? (null, null) : (date, new DayEntry(kind, reason!, NormalText.Line(day.Decision) ?? decision, hours));
    }

    static List<WeekEntry>? Weeks(NewCalendarWeek week, string decision, CalendarLayerState state, List<Refusal> refusals)
    {
        if (week.ValidFrom is not { } from)
        {
            refusals.Add(new Refusal("calendar.week_from", "Hãy nhập ngày giờ làm việc mới bắt đầu áp dụng.", nameof(week.ValidFrom)));
            return null;
        }

        if (week.ValidTo < from || from < state.National.FirstDay)
        {
            refusals.Add(new Refusal("calendar.week_to", $"Ngày cuối không trước ngày đầu, và ngày đầu không trước {state.National.FirstDay:dd/MM/yyyy}.", nameof(week.ValidTo)));
            return null;
        }

        if (!WeekText.TryRead(week.Hours, out var text, out var wrong))
        {
            refusals.Add(new Refusal("calendar.hours", $"{WeekText.Names[wrong]}: giờ làm việc viết dạng 07:00-11:30, 13:30-17:00, các buổi theo thứ tự và không chồng nhau.", $"{nameof(week.Hours)}[{wrong}]"));
            return null;
        }

        if (WeekText.Parts(text).Take(7).All(p => p.Length == 0))
        {
            refusals.Add(new Refusal("calendar.week_closed", "Một tuần phải có ít nhất một ngày làm việc; đóng cửa dài ngày thì thêm các ngày nghỉ.", $"{nameof(week.Hours)}[0]"));
            return null;
        }

        // What has no end gives way from the first new day on; what has an end is never shortened silently.
        List<WeekEntry> weeks = [];
        foreach (var had in state.Weeks)
        {
            if (had.ValidTo is null && had.ValidFrom < from)
            {
                weeks.Add(had with { ValidTo = from.AddDays(-1) });
                if (week.ValidTo is { } end)
                {
                    weeks.Add(had with { ValidFrom = end.AddDays(1) });
                }
            }
            else if (had.ValidFrom <= (week.ValidTo ?? DateOnly.MaxValue) && (had.ValidTo ?? DateOnly.MaxValue) >= from)
            {
                refusals.Add(new Refusal("calendar.week_overlap",
                    $"Giờ làm việc từ {had.ValidFrom:dd/MM/yyyy}{(had.ValidTo is { } last ? $" đến {last:dd/MM/yyyy}" : "")} chồng lên khoảng này; chọn ngày bắt đầu khác hoặc chia khoảng.", nameof(week.ValidFrom)));
            }
            else
            {
                weeks.Add(had);
            }
        }

        weeks.Add(new WeekEntry(from, week.ValidTo, text, decision));
        return [.. weeks.OrderBy(w => w.ValidFrom)];
    }

    // A year is loaded as a whole: the span of everybody grows by the years whose days came, and never over a gap.
    static DateOnly? Extended(CalendarLayerState state, List<DateOnly> dates, List<Refusal> refusals)
    {
        var years = dates.Where(d => d > state.National.LastDay).Select(d => d.Year).Distinct().Order().ToList();
        for (var (i, year) = (0, state.National.LastDay.AddDays(1).Year); i < years.Count; i++, year++)
        {
            if (years[i] != year)
            {
                refusals.Add(new Refusal("calendar.gap", $"Lịch mới nạp đến {state.National.LastDay:dd/MM/yyyy}, thiếu năm {year}; hãy nạp năm {year} trước hoặc cùng lúc.", nameof(NewCalendarDay.Date)));
                return null;
            }
        }

        return years.Count == 0 ? null : new DateOnly(years[^1], 12, 31);
    }

    static Refusal At(NewCalendarDay day, string column, string code, string message, string field) =>
        new(code, day.Line is { } line ? $"Dòng {line}, cột {column}: {message}" : message, field);
}

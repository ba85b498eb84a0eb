using System.Globalization;
using System.Text;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;

namespace CaiCach.Organisations.Calendars.Files;

/// <summary>Days as iCalendar (RFC 5545): whole-day events. Reading takes what other programs write too; an event without a kind of ours is a day off.</summary>
public static class CalendarIcs
{
    const int LongestLine = 75; // octets, RFC 5545 section 3.1
    const int LongestEvent = 60;

    /// <param name="layer">Whose days.</param>
    /// <param name="days">The days.</param>
    /// <param name="host">Makes the names of events unique in the world.</param>
    public static string Write(CalendarLayerView layer, IEnumerable<CalendarDayView> days, string host)
    {
        var text = new StringBuilder();
        void Line(string name, string value) => Fold(text, name + ":" + value);
        var stamp = (layer.ChangedAt ?? new DateTimeOffset(layer.FirstDay, TimeOnly.MinValue, TimeSpan.Zero)).UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//CaiCach//Working calendar//VI");
        Line("METHOD", "PUBLISH");
        Line("X-WR-CALNAME", Escape(layer.Name));
        Line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        foreach (var day in days)
        {
            Line("BEGIN", "VEVENT");
            Line("UID", $"{layer.Id:N}-{day.Date:yyyyMMdd}@{host}");
            Line("DTSTAMP", stamp);
            Line("DTSTART;VALUE=DATE", day.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
            Line("DTEND;VALUE=DATE", day.Date.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture));
            Line("SUMMARY", Escape(day.Reason));
            Line("CATEGORIES", Escape(CalendarCsv.KindWord(day.Kind)));
            Line("TRANSP", "TRANSPARENT");
            if (day.Hours is { } hours)
            {
                Line("X-CAICACH-HOURS", Escape(hours));
            }

            if (day.Decision is { } decision)
            {
                Line("X-CAICACH-DECISION", Escape(decision));
            }

            Line("END", "VEVENT");
        }

        Line("END", "VCALENDAR");
        return text.ToString();
    }

    internal static CalendarFileReading Read(string text)
    {
        List<NewCalendarDay> days = [];
        List<Refusal> refusals = [];
        Dictionary<string, string>? now = null;
        var began = 0;
        foreach (var (number, line) in Unfolded(text))
        {
            var colon = Colon(line);
            if (colon < 0)
            {
                continue;
            }

            var (name, value) = (line[..colon], line[(colon + 1)..]);
            var key = name.Split(';')[0].ToUpperInvariant();
            if (key == "BEGIN" && value.Equals("VEVENT", StringComparison.OrdinalIgnoreCase))
            {
                (now, began) = ([], number);
            }
            else if (key == "END" && value.Equals("VEVENT", StringComparison.OrdinalIgnoreCase) && now is not null)
            {
                Take(now, began, days, refusals);
                now = null;
            }
            else
            {
                now?.TryAdd(key, value);
            }
        }

        return days.Count + refusals.Count == 0 ? CalendarFileReading.Of("calendar.file", "Tệp ICS không có sự kiện nào.") : new(days, refusals);
    }

    static void Take(Dictionary<string, string> values, int line, List<NewCalendarDay> days, List<Refusal> refusals)
    {
        void No(string column, string message) => refusals.Add(new Refusal("calendar.file_row", $"Dòng {line}, cột {column}: {message}", "File"));
        string? Text(string name) => values.TryGetValue(name, out var value) ? Unescape(value) : null;
        if (Day(values.GetValueOrDefault("DTSTART")) is not { } first)
        {
            No("DTSTART", "không đọc được ngày; cần dạng DTSTART;VALUE=DATE:20260902.");
            return;
        }

        if (values.ContainsKey("RRULE"))
        {
            No("RRULE", $"ngày {first:dd/MM/yyyy} lặp lại; ngày nghỉ được công bố từng năm, hãy tách thành từng ngày.");
            return;
        }

        var end = Day(values.GetValueOrDefault("DTEND")) ?? first.AddDays(1);
        if (end <= first || end.DayNumber - first.DayNumber > LongestEvent)
        {
            No("DTEND", $"khoảng ngày từ {first:dd/MM/yyyy} không hợp lệ hoặc dài hơn {LongestEvent} ngày.");
            return;
        }

        var kind = values.TryGetValue("CATEGORIES", out var word) ? CalendarCsv.KindOf(Unescape(word)) : null;
        for (var day = first; day < end; day = day.AddDays(1))
        {
            days.Add(new NewCalendarDay
            {
                Date = day, Kind = kind ?? WorkingTime.DayKind.Off, Hours = Text("X-CAICACH-HOURS"), Reason = Text("SUMMARY"), Decision = Text("X-CAICACH-DECISION"), Line = line,
            });
        }
    }

    static DateOnly? Day(string? value) => value is { Length: >= 8 } && DateOnly.TryParseExact(value[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // Logical lines with the number of the physical one they begin on.
    static IEnumerable<(int Number, string Line)> Unfolded(string text)
    {
        var (number, began, line) = (0, 0, (StringBuilder?)null);
        foreach (var part in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (part.Length > 0 && part[0] is ' ' or '\t' && line is not null)
            {
                line.Append(part, 1, part.Length - 1);
                continue;
            }

            if (line is { Length: > 0 })
            {
                yield return (began, line.ToString());
            }

            (began, line) = (number, new StringBuilder(part));
        }

        if (line is { Length: > 0 })
        {
            yield return (began, line.ToString());
        }
    }

    // The first colon outside of a quoted parameter.
    static int Colon(string line)
    {
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            quoted ^= line[i] == '"';
            if (line[i] == ':' && !quoted)
            {
                return i;
            }
        }

        return -1;
    }

    static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] != '\\' || i + 1 == text.Length ? text[i] : text[++i] is 'n' or 'N' ? ' ' : text[i]);
        }

        return plain.ToString();
    }

    // Octets, never through the middle of a letter; the blank that begins the next line counts.
    static void Fold(StringBuilder text, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                used = 1;
            }

            text.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}

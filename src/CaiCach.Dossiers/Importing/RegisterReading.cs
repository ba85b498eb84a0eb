using System.Globalization;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;

namespace CaiCach.Dossiers.Importing;

/// <summary>Understands the rows of a register by its map, or says what is wrong with them. Pure.</summary>
internal static class RegisterReading
{
    static readonly TimeOnly Closing = new(17, 0);

    /// <exception cref="RegisterFileException">The map names a column that the file lacks.</exception>
    public static void CheckColumns(RegisterMap map, IReadOnlyList<RegisterRow> rows)
    {
        var present = rows.SelectMany(r => r.Values.Keys).ToHashSet(StringComparer.Ordinal);
        if (rows.Count > 0 && map.Columns.Named.FirstOrDefault(c => !present.Contains(c)) is { } missing)
        {
            throw new RegisterFileException($"Tệp không có cột \"{missing}\" mà tệp ánh xạ nêu. Các cột có: {string.Join(", ", present.Order(StringComparer.Ordinal).Take(30))}.");
        }
    }

    public static (RegisterEntry? Entry, ImportLine Line) Understand(RegisterRow row, RegisterMap map, DateTimeOffset now)
    {
        var columns = map.Columns;
        var number = NormalText.Line(row[columns.Number]);
        ImportLine Refused(string column, string why) => new(row.Line, number, ImportOutcome.Refused, column, why);
        if (number is null || number.Length > 80)
        {
            return (null, Refused(columns.Number, "Thiếu số hồ sơ, hoặc số dài quá 80 ký tự."));
        }

        var applicant = NormalText.Line(row[columns.Applicant]) ?? "Không ghi trong sổ";
        var summary = NormalText.Line(row[columns.Summary]);
        if (applicant.Length > 200 || summary?.Length > 1000)
        {
            return (null, Refused(applicant.Length > 200 ? columns.Applicant! : columns.Summary!, "Quá dài."));
        }

        if (Moment(row[columns.Received], map, endOfDay: false) is not { } received || received > now)
        {
            return (null, Refused(columns.Received, "Ngày nhận thiếu, không đọc được hoặc ở tương lai."));
        }

        if (Moment(row[columns.Due], map, endOfDay: true) is not { } due)
        {
            return (null, Refused(columns.Due, "Ngày hẹn thiếu hoặc không đọc được."));
        }

        var finished = Moment(row[columns.Finished], map, endOfDay: false);
        if ((row[columns.Finished] is not null && finished is null) || finished > now)
        {
            return (null, Refused(columns.Finished, "Ngày xong không đọc được hoặc ở tương lai."));
        }

        var remark = finished < received ? "Ngày xong trước ngày nhận; giữ như sổ ghi." : due < received ? "Ngày hẹn trước ngày nhận; giữ như sổ ghi." : null;
        return (
            new RegisterEntry(row.Line, number, received, due, finished, NormalText.Line(row[columns.Department]) ?? "(không ghi)", applicant, summary),
            new ImportLine(row.Line, number, ImportOutcome.Taken, remark is null ? null : columns.Finished, remark));
    }

    // Whole milliseconds, as both databases keep them; years outside a century are slips of the pen.
    static DateTimeOffset? Moment(string? text, RegisterMap map, bool endOfDay)
    {
        DateTimeOffset? moment = null;
        if (text is null)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, [.. map.DateFormats], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            moment = LocalClock.ToInstant(endOfDay && local.TimeOfDay == TimeSpan.Zero ? local.Date + Closing.ToTimeSpan() : local);
        }
        else if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial is > 30_000 and < 80_000)
        {
            var day = DateTime.FromOADate(serial); // a date cell of a spreadsheet
            moment = LocalClock.ToInstant(endOfDay && day.TimeOfDay == TimeSpan.Zero ? day.Date + Closing.ToTimeSpan() : day);
        }
        else if (HasOffset(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact))
        {
            moment = exact.ToUniversalTime();
        }

        return moment is { Year: > 1980 and < 2080 } sound ? sound.AddTicks(-(sound.Ticks % TimeSpan.TicksPerMillisecond)) : null;
    }

    static bool HasOffset(string text) => text.EndsWith('Z') || (text.Length > 6 && text[^3] == ':' && text[^6] is '+' or '-');
}

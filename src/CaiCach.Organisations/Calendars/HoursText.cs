using System.Globalization;
using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars;

/// <summary>Opening hours of one day as people write them: <c>07:00-11:30, 13:30-17:00</c>.</summary>
public static class HoursText
{
    /// <summary>The longest text that is kept.</summary>
    public const int Longest = 100;

    static readonly string[] Formats = ["H:mm", "HH:mm", "H'h'mm", "HH'h'mm", "H'g'mm"];

    /// <summary>Reads hours; false for what is none, overlaps or is out of order.</summary>
    public static bool TryRead(string? text, out IReadOnlyList<OpeningInterval> hours)
    {
        List<OpeningInterval> read = [];
        hours = read;
        foreach (var part in (text ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split(['-', '–'], StringSplitOptions.TrimEntries) is not [var from, var to]
                || !TimeOnly.TryParseExact(from, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var opens)
                || !TimeOnly.TryParseExact(to, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var closes)
                || closes <= opens || (read.Count > 0 && opens < read[^1].Closes))
            {
                return false;
            }

            read.Add(new OpeningInterval(opens, closes));
        }

        return read.Count is > 0 and <= 6;
    }

    /// <summary>The one way they are kept.</summary>
    public static string Write(IEnumerable<OpeningInterval> hours) =>
        string.Join(',', hours.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Opens:HH:mm}-{h.Closes:HH:mm}")));

    internal static IReadOnlyList<OpeningInterval>? Kept(string? text) => text is null ? null
        : TryRead(text, out var hours) ? hours : throw new InvalidOperationException("Hours were kept that cannot be read.");
}

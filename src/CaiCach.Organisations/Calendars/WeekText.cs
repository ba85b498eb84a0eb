using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars;

/// <summary>A week of opening hours in one text: Monday to Sunday, then the make-up day, apart by bars; an empty part is a closed day.</summary>
public static class WeekText
{
    public static readonly IReadOnlyList<string> Names = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật", "Ngày làm bù"];

    /// <summary>Reads the eight parts; the place of the first wrong one where it cannot.</summary>
    public static bool TryRead(IReadOnlyList<string?> parts, out string week, out int wrong)
    {
        (week, wrong) = ("", -1);
        var kept = new string[Names.Count];
        for (var i = 0; i < Names.Count; i++)
        {
            var text = i < parts.Count ? parts[i] : null;
            if (string.IsNullOrWhiteSpace(text))
            {
                kept[i] = "";
            }
            else if (HoursText.TryRead(text, out var hours))
            {
                kept[i] = HoursText.Write(hours);
            }
            else
            {
                wrong = i;
                return false;
            }
        }

        week = string.Join('|', kept);
        return true;
    }

    /// <summary>The eight parts of a kept week.</summary>
    public static IReadOnlyList<string> Parts(string week) => week.Split('|');

    /// <summary>The same as the calendar counts with them.</summary>
    public static OpeningHours Hours(string week)
    {
        var parts = Parts(week);
        IReadOnlyList<OpeningInterval> Of(int i) => parts[i].Length == 0 ? [] : HoursText.Kept(parts[i])!;
        return new OpeningHours(Enumerable.Range(0, 7).ToDictionary(i => (DayOfWeek)((i + 1) % 7), Of), Of(7));
    }

    /// <summary>The week that counts where no layer says another.</summary>
    public static string Standard { get; } = string.Join('|', Enumerable.Range(0, 8).Select(i =>
        HoursText.Write(i == 7 ? OpeningHours.Standard.OnMakeUpDay : OpeningHours.Standard.ByDay.GetValueOrDefault((DayOfWeek)((i + 1) % 7)) ?? [])));
}

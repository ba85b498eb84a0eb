using System.Text.Json.Serialization;
using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>What a layer says about a day.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why, in Vietnamese.</param>
/// <param name="Decision">Number of the decision that set it; missing only for days loaded at the beginning.</param>
/// <param name="Hours">Opening hours of that day alone; see <see cref="HoursText"/>.</param>
public sealed record DayEntry(DayKind Kind, string Reason, string? Decision, string? Hours)
{
    /// <summary>"nghỉ, Quốc khánh".</summary>
    [JsonIgnore]
    public string Words => $"{Kind.Label(Hours)}{(Hours is null ? "" : $" {Hours}")}, {Reason}";

    internal CalendarDay On(DateOnly date) => new(date, Kind, Reason, Decision, HoursText.Kept(Hours));
}

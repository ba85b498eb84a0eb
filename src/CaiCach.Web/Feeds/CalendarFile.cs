using CaiCach.Organisations.Feeds;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace CaiCach.Web.Feeds;

/// <summary>A person's calendar as RFC 5545 text: whole days that block no time, each under a name that stays the same from one reading to the next.</summary>
internal static class CalendarFile
{
    public static string Of(PersonalCalendar personal, string site)
    {
        var (calendar, host, read) = (new Calendar { ProductId = "-//CaiCach//Calendar//VI", Method = CalendarMethods.Publish }, new Uri(site).Host, Utc(personal.ReadAt));
        calendar.AddProperty("X-WR-CALNAME", $"Hạn công việc: {personal.Name}");
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.AddProperty("X-PUBLISHED-TTL", "PT1H");
        foreach (var entry in personal.Entries)
        {
            var day = entry.Day;
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{entry.Key}@{host}",
                DtStamp = read,
                LastModified = Utc(entry.ChangedAt),
                Sequence = entry.Revision,
                Start = Day(day),
                End = Day(day.AddDays(1)),
                Summary = entry.Summary,
                Description = entry.Description,
                Url = new Uri(site + entry.Path),
                Transparency = TransparencyType.Transparent,
            });
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    static CalDateTime Day(DateOnly day) => new(day);

    static CalDateTime Utc(DateTimeOffset at) => new(DateTime.SpecifyKind(at.UtcDateTime, DateTimeKind.Utc));
}

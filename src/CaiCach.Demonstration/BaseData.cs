using CaiCach.Kernel;
using CaiCach.Organisations.Calendars;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Demonstration;

/// <summary>What every province needs before its first dossier: the national calendar and the decrees.</summary>
public static class BaseData
{
    public static IEnumerable<object> Make(DateTimeOffset now)
    {
        var layer = new CalendarLayerRow { Id = Ids.New(now), Name = "Lịch quốc gia", FirstDay = NationalCalendar.FirstDay, LastDay = NationalCalendar.LastDay };
        yield return layer;
        foreach (var day in NationalCalendar.Days())
        {
            yield return new CalendarDayRow { LayerId = layer.Id, Date = day.Date, Kind = day.Kind, Reason = day.Reason };
        }

        var law = DecreeFile.Shipped(now);
        foreach (var row in law.Regimes.Cast<object>().Concat(law.Regimes.SelectMany(r => r.Timers)).Concat(law.Forms).Concat(law.Pauses).Concat(law.Levels))
        {
            yield return row;
        }
    }
}

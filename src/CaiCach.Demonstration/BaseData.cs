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

        yield return new LegalRegime
        {
            Id = Ids.New(now),
            Code = "nd-61-2018",
            Name = "Nghị định 61/2018/NĐ-CP",
            ValidFrom = new DateOnly(2018, 1, 1),
            ValidTo = new DateOnly(2025, 6, 30),
            HandOverCutOff = new TimeOnly(15, 0),
            HandOverMorningMinutes = 60,
            HandOverArticle = "Điều 18 khoản 2",
            SupplementWindowDays = 3,
            SupplementArticle = "Điều 19 khoản 4",
            RestartArticle = "Điều 19 khoản 4",
            ApologyLeadDays = 1,
            MaximumReappointments = 1,
            ApologyArticle = "Điều 19 khoản 9",
            RefusalArticle = "Điều 17 khoản 1 điểm b",
            NotEligibleArticle = "Điều 19 khoản 8",
            WithdrawalArticle = "quy định của pháp luật chuyên ngành",
            FormsCircular = "Thông tư 01/2018/TT-VPCP",
        };
        yield return new LegalRegime
        {
            Id = Ids.New(now),
            Code = "nd-118-2025",
            Name = "Nghị định 118/2025/NĐ-CP",
            ValidFrom = new DateOnly(2025, 7, 1),
            HandOverCutOff = new TimeOnly(15, 0),
            HandOverMorningMinutes = 60,
            HandOverArticle = "Điều 18",
            SupplementWindowDays = 3,
            SupplementArticle = "Điều 19 khoản 5",
            RestartArticle = "Điều 19 khoản 5",
            CompletionDays = 15,
            ApologyLeadDays = 1,
            MaximumReappointments = 1,
            ApologyArticle = "Điều 19 khoản 6",
            RefusalArticle = "Điều 17 khoản 1 điểm c",
            NotEligibleArticle = "Điều 19 khoản 3",
            WithdrawalArticle = "Điều 21",
            FormsCircular = "Thông tư 03/2025/TT-VPCP",
        };
    }
}

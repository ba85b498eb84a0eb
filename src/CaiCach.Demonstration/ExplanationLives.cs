using CaiCach.Accountability;
using CaiCach.Accountability.Explanations;
using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.WorkingTime;
using static System.Globalization.CultureInfo;
using Explanation = CaiCach.Accountability.Explanations.Explanation;

namespace CaiCach.Demonstration;

/// <summary>Questions to heads about their figures, their answers and objections, and what was concluded; the figures are those of the demonstration's own facts.</summary>
internal sealed class ExplanationLives(Province province, IReadOnlyDictionary<Fact, long> facts, WorkingCalendar calendar)
{
    readonly List<Explanation> rows = [];

    public IReadOnlyList<Explanation> Rows => rows;

    public List<AuditEntry> History { get; } = [];

    public void Make()
    {
        // The agencies with the most late dossiers: what a coordinator asks about first.
        var agencies = province.Units.Where(u => u.Id == u.AgencyId && province.Posts.Exists(p => p.UnitId == u.Id && p.Role == Role.AgencyHead))
            .OrderByDescending(u => Late(u, Q1.From, Q2.To)).ThenBy(u => u.Code, StringComparer.Ordinal).Take(5).ToList();
        var coordinator = Of(province.Officials.Single(o => o.UserName == "cchc.snv"));
        var leader = Of(province.Officials.Single(o => o.UserName == "pct.tinh"));
        if (agencies.Count < 5)
        {
            return;
        }

        var first = Asked(agencies[0], Q1, "12/04/2021 09:00", coordinator, "Số hồ sơ trễ hạn quý I cao nhất tỉnh. Nguyên nhân ở khâu nào và khắc phục ra sao?");
        Answered(first, "16/04/2021 10:30", "Phần lớn trễ ở khâu thẩm định do thiếu một chuyên viên từ tháng 02; đã điều động thay thế từ ngày 05/04 (minh hoạ).", "35/BC-UBND (minh hoạ)");
        Concluded(first, "20/04/2021 15:00", leader, Conclusion.PartlyUpheld, "Chấp nhận nguyên nhân thiếu người; chưa chấp nhận việc không gửi thư xin lỗi trong thời gian đó (minh hoạ).");

        var second = Asked(agencies[1], Q1, "12/04/2021 09:20", coordinator, "Vì sao hồ sơ trễ hạn không được báo trước cho người nộp?");
        Answered(second, "22/04/2021 08:40", "Cán bộ mới chưa nắm quy định về thư xin lỗi; đã tập huấn lại (minh hoạ).", null);

        Asked(agencies[2], Q2, "14/06/2021 14:00", coordinator, "Hồ sơ trễ hạn dồn vào tháng 5. Đề nghị giải trình.");
        Asked(agencies[3], Q2, "28/06/2021 16:00", leader, "Đề nghị giải trình số hồ sơ trễ hạn quý II trước phiên họp tháng 7.");

        var settled = Objected(agencies[1], Q1, "07/04/2021 10:00", "Hai hồ sơ bị tính trễ trong khi đang chờ người nộp bổ sung (minh hoạ).", "21/UBND-VP (minh hoạ)");
        Concluded(settled, "09/04/2021 09:00", coordinator, Conclusion.Rejected, "Cả hai hồ sơ đã được bổ sung đủ trước hạn; hạn mới đã tính lại từ ngày bổ sung (minh hoạ).");
        Objected(agencies[0], Q2, "30/06/2021 15:30", "Ba hồ sơ đất đai trễ vì chờ thông báo thuế của cơ quan khác (minh hoạ).", null);
    }

    static ReportPeriod Q1 => ReportPeriod.OfQuarter(2021, 1);

    static ReportPeriod Q2 => ReportPeriod.OfQuarter(2021, 2);

    Explanation Asked(Unit agency, ReportPeriod period, string at, (Official Official, Actor Actor) who, string question)
    {
        var (now, explanation) = (At(at), New(agency, period, at));
        var answerBy = Enumerable.Range(0, 5).Aggregate(LocalClock.ToLocalDate(now), (day, _) => calendar.NextWorkingDay(day));
        Note(explanation, AccountabilityActions.Ask, now, who.Actor, explanation.Ask(who.Actor, now, question, answerBy));
        rows.Add(explanation);
        return explanation;
    }

    Explanation Objected(Unit agency, ReportPeriod period, string at, string words, string? proof)
    {
        var (now, explanation) = (At(at), New(agency, period, at));
        var actor = Of(Head(agency)).Actor;
        Note(explanation, AccountabilityActions.Object, now, actor, explanation.Object(actor, now, words, proof, null));
        rows.Add(explanation);
        return explanation;
    }

    void Answered(Explanation explanation, string at, string words, string? proof)
    {
        var actor = Of(province.Officials.Single(o => o.Id == explanation.OfficialId)).Actor;
        Note(explanation, AccountabilityActions.Answer, At(at), actor, explanation.Answer(actor, At(at), words, proof, null));
        explanation.Version++;
    }

    void Concluded(Explanation explanation, string at, (Official Official, Actor Actor) who, Conclusion conclusion, string words)
    {
        Note(explanation, AccountabilityActions.Conclude, At(at), who.Actor, explanation.Conclude(who.Actor, At(at), conclusion, words));
        explanation.Version++;
    }

    Explanation New(Unit agency, ReportPeriod period, string at)
    {
        var head = Head(agency);
        return new Explanation
        {
            AgencyId = agency.Id, OfficialId = head.Id, OfficialName = head.FullName, From = period.From, To = period.To, Figure = DossierMeasures.Late,
            Value = Late(agency, period.From, LocalClock.ToLocalDate(At(at))),
        };
    }

    void Note(Explanation explanation, ActionName action, DateTimeOffset at, Actor actor, IRecordEvent happened)
    {
        var last = History.FindLast(e => e.RecordId == explanation.Id);
        History.Add(AuditChain.Next(
            Kernel.Ids.New(at), action.Code, at, actor, null, ExplanationRecord.Of(explanation), (last?.Sequence ?? 0) + 1, last?.Hash ?? "", AuditContent.Write([happened], null, null)));
    }

    long Late(Unit agency, DateOnly from, DateOnly to) =>
        facts.Where(f => f.Key.Measure == DossierMeasures.Late && f.Key.AgencyId == agency.Id && f.Key.Day >= from && f.Key.Day <= to).Sum(f => f.Value);

    Official Head(Unit agency)
    {
        var post = province.Posts.First(p => p.UnitId == agency.Id && p.Role == Role.AgencyHead);
        return province.Officials.Single(o => o.Id == post.OfficialId);
    }

    (Official Official, Actor Actor) Of(Official official)
    {
        var unit = province.Units.Single(u => u.Id == province.Posts.First(p => p.OfficialId == official.Id).UnitId);
        return (official, new Actor(official.Id, official.FullName, null, unit.Id, unit.AgencyId));
    }

    static DateTimeOffset At(string local) => LocalClock.ToInstant(DateTime.ParseExact(local, "dd/MM/yyyy HH:mm", InvariantCulture));
}

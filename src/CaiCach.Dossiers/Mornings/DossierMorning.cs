using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Mornings;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Mornings;

/// <summary>Dossiers in the morning letter, as counts only: what a person holds that is late or near, what waits for a signature or for a person.</summary>
internal sealed class DossierMorning(AppDb db) : IMorningPart
{
    public int Order => 20;

    public string Heading => "Hồ sơ một cửa";

    public async Task<IReadOnlyList<MorningLine>> ReadAsync(MorningQuestion question, CancellationToken cancellationToken)
    {
        var lines = new List<MorningLine>();
        await HeldAsync(question, lines, cancellationToken);
        var toSign = await ToSignAsync([.. question.People.SelectMany(Agencies).Distinct()], cancellationToken);
        var toAssign = await ToAssignAsync([.. question.People.SelectMany(Units).Distinct()], cancellationToken);
        foreach (var person in question.People)
        {
            Add(lines, person, Agencies(person).Sum(toSign.GetValueOrDefault), "hồ sơ chờ ký duyệt");
            Add(lines, person, Units(person).Sum(toAssign.GetValueOrDefault), "hồ sơ chờ phân công");
        }

        await AskedAsync(question, lines, cancellationToken);
        await ArrivedAsync(question, lines, cancellationToken);
        await PapersAsync(question, lines, cancellationToken);
        await PaidAsync(question, lines, cancellationToken);
        await WrongAsync(question, lines, cancellationToken);

        return lines;
    }

    async Task HeldAsync(MorningQuestion question, List<MorningLine> lines, CancellationToken cancellationToken)
    {
        var ids = question.People.Select(p => p.OfficialId).ToList();
        var (today, tomorrow, end) = (LocalClock.StartOf(question.Day), LocalClock.StartOf(question.Day.AddDays(1)), LocalClock.StartOf(question.NextWorkingDay.AddDays(1)));
        var counts = await db.Set<Dossier>().AsNoTracking()
            .Where(d => d.HolderOfficialId != null && ids.Contains(d.HolderOfficialId.Value) && d.ClosedAt == null && d.FinishedAt == null
                && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused && d.CurrentDueAt < end)
            .Select(d => new { OfficialId = d.HolderOfficialId!.Value, Late = d.CurrentDueAt < today ? 1 : 0, Today = d.CurrentDueAt >= today && d.CurrentDueAt < tomorrow ? 1 : 0 })
            .GroupBy(d => d.OfficialId)
            .Select(g => new { g.Key, Late = g.Sum(d => d.Late), Today = g.Sum(d => d.Today), All = g.Count() }).ToListAsync(cancellationToken);
        foreach (var c in counts)
        {
            var next = c.All - c.Late - c.Today;
            var words = new[] { (c.Late, "hồ sơ quá hẹn"), (c.Today, "hồ sơ hẹn trả hôm nay"), (next, "hồ sơ hẹn trả đến hết ngày làm việc sau") }.Where(w => w.Item1 > 0).Select(w => $"{w.Item1} {w.Item2}");
            lines.Add(new MorningLine(c.Key, string.Join(", ", words), "/work", Overdue: c.Late, Due: c.Today + next));
        }
    }

    async Task AskedAsync(MorningQuestion question, List<MorningLine> lines, CancellationToken cancellationToken)
    {
        static IReadOnlyList<Guid> Asked(MorningPerson person) => person.Authority.FilterFor(DossiersPermissions.AnswerReferral).AgencyIds;
        var agencies = question.People.SelectMany(Asked).Distinct().ToList();
        if (agencies.Count == 0)
        {
            return;
        }

        var today = LocalClock.StartOf(question.Day);
        var counts = await db.Set<DossierReferral>().AsNoTracking().Where(r => agencies.Contains(r.AgencyId) && r.EndedAt == null && r.BegunAt != null)
            .GroupBy(r => new { r.AgencyId, Late = r.DueAt < today }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        Say(question, lines, Asked, [.. counts.Select(c => (c.Key.AgencyId, c.Key.Late, c.Count))], "yêu cầu phối hợp chờ trả lời", "/referrals");
    }

    async Task ArrivedAsync(MorningQuestion question, List<MorningLine> lines, CancellationToken cancellationToken)
    {
        static IReadOnlyList<Guid> Receiving(MorningPerson person) => person.Authority.FilterFor(DossiersPermissions.Receive).AgencyIds;
        var agencies = question.People.SelectMany(Receiving).Distinct().ToList();
        var waiting = agencies.Count == 0 ? [] : await db.Set<OnlineArrival>().AsNoTracking().Where(a => agencies.Contains(a.AgencyId) && a.AnsweredAt == null)
            .GroupBy(a => a.AgencyId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        foreach (var person in waiting.Count == 0 ? [] : question.People)
        {
            if (Receiving(person).Sum(waiting.GetValueOrDefault) is > 0 and var count)
            {
                lines.Add(new MorningLine(person.OfficialId, $"{count} hồ sơ trực tuyến chờ tiếp nhận", "/arrivals", Waiting: count));
            }
        }
    }

    async Task WrongAsync(MorningQuestion question, List<MorningLine> lines, CancellationToken cancellationToken)
    {
        static IReadOnlyList<Guid> Correcting(MorningPerson person) => person.Authority.FilterFor(DossiersPermissions.Correct).AgencyIds;
        var (agencies, today) = (question.People.SelectMany(Correcting).Distinct().ToList(), LocalClock.StartOf(question.Day));
        var counts = agencies.Count == 0 ? [] : await db.Set<ResultCorrection>().AsNoTracking().Where(c => agencies.Contains(c.AgencyId) && c.CorrectedAt == null)
            .GroupBy(c => new { c.AgencyId, Late = c.DueAt != null && c.DueAt < today }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        Say(question, lines, Correcting, [.. counts.Select(c => (c.Key.AgencyId, c.Key.Late, c.Count))], "kết quả có sai sót chờ sửa", "/corrections");
    }

    async Task PapersAsync(MorningQuestion question, List<MorningLine> lines, CancellationToken cancellationToken)
    {
        static IReadOnlyList<Guid> Sending(MorningPerson person) => person.Authority.FilterFor(DossiersPermissions.PassPaper).AgencyIds;
        var agencies = question.People.SelectMany(Sending).Distinct().ToList();
        var today = LocalClock.StartOf(question.Day);
        var counts = agencies.Count == 0 ? [] : await db.Set<CrossUnitPaper>().AsNoTracking().Where(p => agencies.Contains(p.FromAgencyId) && p.EndedAt == null && p.SentAt == null)
            .GroupBy(p => new { p.FromAgencyId, Late = p.DueAt != null && p.DueAt < today }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        Say(question, lines, Sending, [.. counts.Select(c => (c.Key.FromAgencyId, c.Key.Late, c.Count))], "hồ sơ giấy nhận thay chờ gửi", "/cross-unit-papers");
    }

    async Task PaidAsync(MorningQuestion question, List<MorningLine> lines, CancellationToken cancellationToken)
    {
        static IReadOnlyList<Guid> Settling(MorningPerson person) => person.Authority.FilterFor(DossiersPermissions.SettlePayment).AgencyIds;
        var (agencies, today) = (question.People.SelectMany(Settling).Distinct().ToList(), LocalClock.StartOf(question.Day));
        var counts = agencies.Count == 0 ? [] : await db.Set<FeePayment>().AsNoTracking().Where(p => agencies.Contains(p.AgencyId) && p.SettledAt == null && p.TakenBackAt == null)
            .GroupBy(p => new { p.AgencyId, Late = p.DueAt != null && p.DueAt < today }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        Say(question, lines, Settling, [.. counts.Select(c => (c.Key.AgencyId, c.Key.Late, c.Count))], "khoản thu trực tuyến chờ đối soát", "/payments");
    }

    static void Say(MorningQuestion question, List<MorningLine> lines, Func<MorningPerson, IReadOnlyList<Guid>> agencies, IReadOnlyList<(Guid AgencyId, bool Late, int Count)> counts, string words, string href)
    {
        foreach (var person in counts.Count == 0 ? [] : question.People)
        {
            var own = counts.Where(c => agencies(person).Contains(c.AgencyId)).ToList();
            if (own.Sum(c => c.Count) is > 0 and var all)
            {
                var late = own.Where(c => c.Late).Sum(c => c.Count);
                lines.Add(new MorningLine(person.OfficialId, $"{all} {words}{(late > 0 ? $", {late} đã quá hạn" : "")}", href, Overdue: late, Waiting: all - late));
            }
        }
    }

    async Task<Dictionary<Guid, int>> ToSignAsync(List<Guid> agencies, CancellationToken cancellationToken) => agencies.Count == 0 ? []
        : await db.Set<Dossier>().AsNoTracking().Where(d => agencies.Contains(d.AgencyId) && d.State == DossierState.AwaitingApproval)
            .GroupBy(d => d.AgencyId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    async Task<Dictionary<Guid, int>> ToAssignAsync(List<Guid> units, CancellationToken cancellationToken) => units.Count == 0 ? []
        : await db.Set<Dossier>().AsNoTracking().Where(d => units.Contains(d.HolderUnitId) && d.ClosedAt == null && d.State == DossierState.AwaitingAssignment)
            .GroupBy(d => d.HolderUnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    static IEnumerable<Guid> Agencies(MorningPerson person) => person.Authority.FilterFor(DossiersPermissions.Approve).AgencyIds;

    static IEnumerable<Guid> Units(MorningPerson person) => person.Authority.FilterFor(DossiersPermissions.Assign).UnitIds;

    static void Add(List<MorningLine> lines, MorningPerson person, int count, string words)
    {
        if (count > 0)
        {
            lines.Add(new MorningLine(person.OfficialId, $"{count} {words}", "/work", Waiting: count));
        }
    }
}

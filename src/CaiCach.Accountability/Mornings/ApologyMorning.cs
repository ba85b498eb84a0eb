using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Lateness;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Mornings;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Mornings;

/// <summary>Letters of apology in the morning letter: how many wait for a signature, how many signed ones for their sending.</summary>
internal sealed class ApologyMorning(AppDb db, CalendarReader calendars, RegimeReader regimes) : IMorningPart
{
    public int Order => 30;

    public string Heading => "Thư xin lỗi và hẹn lại";

    public async Task<IReadOnlyList<MorningLine>> ReadAsync(MorningQuestion question, CancellationToken cancellationToken)
    {
        var lines = new List<MorningLine>();
        await WarnAsync(question, lines, cancellationToken);
        var agencies = question.People.SelectMany(p => Agencies(p, AccountabilityPermissions.Sign).Concat(Agencies(p, AccountabilityPermissions.Send))).Distinct().ToList();
        if (agencies.Count == 0)
        {
            return lines;
        }

        var counts = await db.Set<Apology>().AsNoTracking()
            .Where(a => agencies.Contains(a.AgencyId) && (a.State == ApologyState.Drafted || a.State == ApologyState.Signed))
            .GroupBy(a => new { a.AgencyId, a.State }).Select(g => new { g.Key.AgencyId, g.Key.State, Count = g.Count() })
            .ToDictionaryAsync(g => (g.AgencyId, g.State), g => g.Count, cancellationToken);
        foreach (var person in question.People)
        {
            Add(lines, person, Agencies(person, AccountabilityPermissions.Sign).Sum(a => counts.GetValueOrDefault((a, ApologyState.Drafted))), "thư xin lỗi chờ ký");
            Add(lines, person, Agencies(person, AccountabilityPermissions.Send).Sum(a => counts.GetValueOrDefault((a, ApologyState.Signed))), "thư xin lỗi đã ký, chờ gửi");
        }

        return lines;
    }

    // What comes due within the days of the decree's reminder: a letter, where one will be needed, has to be out a day before the date.
    async Task WarnAsync(MorningQuestion question, List<MorningLine> lines, CancellationToken cancellationToken)
    {
        static ReachFilter Drafting(MorningPerson person) => person.Authority.FilterFor(AccountabilityPermissions.Draft);
        if (question.People.FirstOrDefault(p => !Drafting(p).Nothing && p.Posts.Count > 0) is not { } some)
        {
            return;
        }

        var (today, before) = (LocalClock.StartOf(question.Day), await LateQueries.EndOfWarningAsync(calendars, regimes, some.Posts[0].AgencyId, question.Day, cancellationToken));
        var near = await LateQueries.RunningDueBefore(db, ReachFilter.All, before).Where(d => d.CurrentDueAt >= today).WithoutLetter(db)
            .GroupBy(d => new { d.AgencyId, d.HolderUnitId, d.HolderOfficialId }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        foreach (var person in near.Count == 0 ? [] : question.People)
        {
            var reach = Drafting(person);
            if (near.Where(n => reach.AgencyIds.Contains(n.Key.AgencyId) || reach.UnitIds.Contains(n.Key.HolderUnitId) || (reach.OfficialId is { } own && own == n.Key.HolderOfficialId)).Sum(n => n.Count) is > 0 and var count)
            {
                lines.Add(new MorningLine(person.OfficialId, $"{count} hồ sơ đến hẹn trước {LocalClock.ToLocalDate(before):dd/MM/yyyy}, chưa có thư xin lỗi: nếu sẽ trễ, soạn thư từ bây giờ", "/late?warned=true", Due: count));
            }
        }
    }

    static IEnumerable<Guid> Agencies(MorningPerson person, Permission permission) => person.Authority.FilterFor(permission).AgencyIds;

    static void Add(List<MorningLine> lines, MorningPerson person, int count, string words)
    {
        if (count > 0)
        {
            lines.Add(new MorningLine(person.OfficialId, $"{count} {words}", "/apologies", Waiting: count));
        }
    }
}

using CaiCach.Accountability.Apologies;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Mornings;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Mornings;

/// <summary>Letters of apology in the morning letter: how many wait for a signature, how many signed ones for their sending.</summary>
internal sealed class ApologyMorning(AppDb db) : IMorningPart
{
    public int Order => 30;

    public string Heading => "Thư xin lỗi và hẹn lại";

    public async Task<IReadOnlyList<MorningLine>> ReadAsync(MorningQuestion question, CancellationToken cancellationToken)
    {
        var agencies = question.People.SelectMany(p => Agencies(p, AccountabilityPermissions.Sign).Concat(Agencies(p, AccountabilityPermissions.Send))).Distinct().ToList();
        if (agencies.Count == 0)
        {
            return [];
        }

        var counts = await db.Set<Apology>().AsNoTracking()
            .Where(a => agencies.Contains(a.AgencyId) && (a.State == ApologyState.Drafted || a.State == ApologyState.Signed))
            .GroupBy(a => new { a.AgencyId, a.State }).Select(g => new { g.Key.AgencyId, g.Key.State, Count = g.Count() })
            .ToDictionaryAsync(g => (g.AgencyId, g.State), g => g.Count, cancellationToken);
        var lines = new List<MorningLine>();
        foreach (var person in question.People)
        {
            Add(lines, person, Agencies(person, AccountabilityPermissions.Sign).Sum(a => counts.GetValueOrDefault((a, ApologyState.Drafted))), "thư xin lỗi chờ ký");
            Add(lines, person, Agencies(person, AccountabilityPermissions.Send).Sum(a => counts.GetValueOrDefault((a, ApologyState.Signed))), "thư xin lỗi đã ký, chờ gửi");
        }

        return lines;
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

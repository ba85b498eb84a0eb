using CaiCach.Kernel.Text;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Catalogue;

/// <summary>What a version asks for in one case and by one channel.</summary>
public static class VersionCases
{
    /// <summary>Names of the cases in the order of the papers; fewer than two are none, for then there is nothing to choose.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<ProcedurePaper> papers, IEnumerable<ProcedureLimit> limits, IEnumerable<ProcedureFee> fees) =>
        papers.Select(p => p.CaseName).Concat(limits.Select(l => l.CaseName)).Concat(fees.Select(f => f.CaseName)).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is { Count: > 1 } cases ? cases : [];

    public static TimeLimit? LimitFor(ProcedureVersion version, IReadOnlyList<ProcedureLimit> limits, string? caseName, SubmissionChannel channel) =>
        limits.Where(l => (l.CaseName is null || l.CaseName == caseName) && (l.Channel is null || l.Channel == channel))
            .OrderByDescending(l => l.CaseName is not null).ThenByDescending(l => l.Channel is not null).FirstOrDefault() is { } own ? own.Limit : version.Limit;

    public static IReadOnlyList<ProcedureFee> FeesFor(IReadOnlyList<ProcedureFee> fees, string? caseName, SubmissionChannel channel) =>
        [.. fees.Where(f => (f.CaseName is null || f.CaseName == caseName) && (f.Channel is null || f.Channel == channel))
            .GroupBy(f => f.Name).SelectMany(g => g.GroupBy(f => (Case: f.CaseName is not null, Channel: f.Channel is not null)).OrderByDescending(x => x.Key.Case).ThenByDescending(x => x.Key.Channel).First())];

    /// <summary>"Lệ phí 50.000 đồng; Phí thẩm định: theo diện tích"; null where nothing is known.</summary>
    public static string? Words(IReadOnlyList<ProcedureFee> fees) => fees.Count == 0 ? null : string.Join("; ", fees.Select(Words));

    public static string Words(ProcedureFee fee) => fee.Amount switch
    {
        0 => $"{fee.Name}: không thu",
        { } amount => $"{fee.Name} {Dong.Of(amount)}" + (fee.Words is null ? "" : $" ({fee.Words})"),
        null => $"{fee.Name}: {fee.Words}",
    };
}

using CaiCach.Dossiers.ChangingProcess;

namespace CaiCach.Web.Api;

/// <summary>What would happen to open dossiers that follow another process.</summary>
internal sealed record ProcessImpactResource(int From, int To, int Total, IReadOnlyList<ProcessImpactResource.Step> Steps, IReadOnlyList<string> Missing)
{
    /// <summary>The dossiers in one step.</summary>
    internal sealed record Step(string Key, string Name, int Dossiers, string? NewKey, string? NewName, int Earlier, int Later);

    public static ProcessImpactResource Of(ProcessChangeImpact impact) => new(
        impact.From.Number, impact.To.Number, impact.Total, [.. impact.Rows.Select(r => new Step(r.Old.Key, r.Old.Name, r.Count, r.New?.Key, r.New?.Name, r.Earlier, r.Later))], [.. impact.Refusals.Select(r => r.Message)]);
}

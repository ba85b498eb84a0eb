using CaiCach.Procedures.Processes;

namespace CaiCach.Web.Api;

/// <summary>One number of a process with what it says, and for a draft what keeps it from being published.</summary>
internal sealed record ProcessResource(
    Guid Id, Guid ProcedureId, string Code, int Number, ProcessState State, DateOnly? ValidFrom, DateOnly? ValidTo, ProcessContent Content, decimal? LongestHours, string? Limit, decimal? LimitHours,
    IReadOnlyList<string> Faults, int Version)
{
    public static ProcessResource Of(ProcessView view) => new(
        view.Process.Id, view.Procedure.Id, view.Procedure.Code, view.Process.Number, view.Process.State, view.Process.ValidFrom, view.Process.ValidTo, view.Content,
        ProcessCheck.LongestHours(view.Content), view.Bounds.Limit?.ToString(), view.Bounds.Hours, [.. view.Faults.Select(f => f.Message)], view.Process.Version);
}

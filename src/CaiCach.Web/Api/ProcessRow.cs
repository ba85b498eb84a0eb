using CaiCach.Procedures.Processes;

namespace CaiCach.Web.Api;

/// <summary>One number of a procedure's process.</summary>
/// <param name="OpenDossiers">Dossiers without an answer yet that follow it.</param>
internal sealed record ProcessRow(Guid Id, int Number, ProcessState State, DateOnly? ValidFrom, DateOnly? ValidTo, string? DecisionNumber, DateOnly? DecisionOn, string? Reason, int OpenDossiers, int Version)
{
    public static ProcessRow Of(InternalProcess p, int open) => new(p.Id, p.Number, p.State, p.ValidFrom, p.ValidTo, p.DecisionNumber, p.DecisionOn, p.Reason, open, p.Version);
}

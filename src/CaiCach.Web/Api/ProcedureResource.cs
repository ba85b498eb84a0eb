using CaiCach.Kernel.Permissions;
using CaiCach.Procedures.Catalogue;

namespace CaiCach.Web.Api;

/// <summary>A procedure that an agency may receive today, with what it asks for and how it is worked on.</summary>
internal sealed record ProcedureResource(
    Guid VersionId, Guid ProcedureId, string Code, string Name, string FieldName, int Number, DateOnly? ValidFrom, DateOnly? ValidTo, string? Limit, string? Fee,
    string? LegalBasis, string? ResultName, Guid DivisionId, IReadOnlyList<ProcedurePaper> Papers, IReadOnlyList<ProcedureResource.Step> Process,
    IReadOnlyList<string> Cases, IReadOnlyList<ProcedureLimit> Limits, IReadOnlyList<ProcedureFee> Fees)
{
    /// <summary>A step of the internal process.</summary>
    internal sealed record Step(int Ordinal, string Name, Role Role, decimal Hours);

    public static ProcedureResource Of(ReceivableProcedure found)
    {
        var v = found.Version;
        return new ProcedureResource(
            v.Id, found.Procedure.Id, found.Procedure.Code, v.Name, found.FieldName, v.Number, v.ValidFrom, v.ValidTo, v.Limit?.ToString() ?? v.LimitText, v.Fee,
            v.LegalBasis, v.ResultName, found.DivisionId, found.Papers, [.. (found.Process?.Steps ?? []).Select((s, i) => new Step(i + 1, s.Name, s.Role!.Value, s.Hours))],
            found.Cases, found.Limits, found.Fees);
    }
}

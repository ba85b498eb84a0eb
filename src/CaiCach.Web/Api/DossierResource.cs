using CaiCach.Dossiers;
using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Referring;
using CaiCach.Dossiers.Viewing;
using CaiCach.Procedures.Catalogue;

namespace CaiCach.Web.Api;

/// <summary>A dossier as the API shows it. The citizen's access code is not part of it.</summary>
internal sealed record DossierResource(
    Guid Id, string Code, DossierState State, string ProcedureCode, string ProcedureName, string FieldName,
    Guid AgencyId, Guid DivisionId, Guid HolderUnitId, Guid? HolderOfficialId, string? HolderName, Guid? PendingUnitId,
    SubmissionChannel Channel, Applicant Applicant, Submitter? Submitter, string? Summary, int Sets, string? CaseName, string? Fee, decimal? FeeAmount,
    DateTimeOffset ReceivedAt, DateTimeOffset LawfulDueAt, DateTimeOffset CurrentDueAt, DateTimeOffset HandOverDueAt, int ReappointmentCount, Guid? ProcessId, string? StepKey,
    ResultKind? ResultKind, string? ResultNumber, DateTimeOffset? FinishedAt, Timeliness? Timeliness, DateTimeOffset? ClosedAt,
    IReadOnlyList<DossierPaper> Papers, IReadOnlyList<DossierStep> Steps, IReadOnlyList<DeadlineEntry> Ledger,
    IReadOnlyList<DossierReferral> Referrals, IReadOnlyList<ResultCorrection> Corrections, IReadOnlyList<FeePayment> Payments, CrossUnitRow? CrossUnitPaper, int Version)
{
    public static DossierResource Of(DossierView view)
    {
        var d = view.Dossier;
        return new DossierResource(
            d.Id, d.Code, d.State, view.ProcedureCode, view.Version.Name, view.FieldName,
            d.AgencyId, d.DivisionId, d.HolderUnitId, d.HolderOfficialId, view.HolderName, d.PendingUnitId,
            d.Channel, d.Applicant, d.Submitter, d.Summary, d.Sets, d.CaseName, d.Fee, d.FeeAmount,
            d.ReceivedAt, d.LawfulDueAt, d.CurrentDueAt, d.HandOverDueAt, d.ReappointmentCount, d.ProcessId, d.StepKey,
            d.ResultKind, d.ResultNumber, d.FinishedAt, d.Timeliness, d.ClosedAt,
            [.. d.Papers.OrderBy(p => p.Ordinal)], [.. d.Steps.OrderBy(s => s.Ordinal)], [.. d.Ledger.OrderBy(l => l.Ordinal)], [.. d.Referrals.OrderBy(r => r.Ordinal)], [.. d.Corrections.OrderBy(c => c.Ordinal)],
            [.. d.Payments.OrderBy(p => p.Ordinal)],
            d.CrossUnitPaper is { } p ? new CrossUnitRow(p.Id, d.Id, d.Code, p.FromAgencyId, p.ToAgencyId, p.TakenInAt, p.DueAt, p.SentAt, p.EndedAt, p.IsLate) : null, d.Version);
    }
}

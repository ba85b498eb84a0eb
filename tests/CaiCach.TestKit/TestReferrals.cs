using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.TestKit;

/// <summary>Other agencies asked as people ask them, through the use cases.</summary>
public static class TestReferrals
{
    /// <summary>The city's specialist asks.</summary>
    public static Task<Outcome<DossierChanged>> ReferAsync(this TestHouse house, Guid dossierId, bool inSequence, params (Guid? Agency, ReferralKind Kind, int? Days)[] agencies) =>
        house.WithAsync<AskDossierReferrals, Outcome<DossierChanged>>(async u => await u.RunAsync(
            new AskDossierReferralsOptions { DossierId = dossierId, Agencies = [.. agencies.Select(a => new AskedAgency(a.Agency, a.Kind, a.Days))], Question = "Thửa đất có trong quy hoạch không?", InSequence = inSequence },
            await house.AsAsync(house.Province.Specialist), default));

    public static Task<Outcome<DossierChanged>> AnswerReferralAsync(this TestHouse house, Guid referralId, Person person, string? answer = "Không thuộc quy hoạch.") =>
        house.WithAsync<AnswerDossierReferral, Outcome<DossierChanged>>(async u => await u.RunAsync(
            new AnswerDossierReferralOptions { ReferralId = referralId, Answer = answer, Document = "45/CV" }, await house.AsAsync(person), default));

    public static Task<Outcome<DossierChanged>> WithdrawReferralAsync(this TestHouse house, Guid dossierId, int ordinal, Person? person = null) =>
        house.WithAsync<WithdrawDossierReferral, Outcome<DossierChanged>>(async u => await u.RunAsync(
            new WithdrawDossierReferralOptions { DossierId = dossierId, Ordinal = ordinal, Reason = "Không còn cần" }, await house.AsAsync(person ?? house.Province.Specialist), default));

    /// <summary>The referrals of a dossier in the order in which they were asked.</summary>
    public static Task<List<DossierReferral>> ReferralsAsync(this TestHouse house, Guid dossierId) =>
        house.WithAsync<AppDb, List<DossierReferral>>(db => db.Set<DossierReferral>().AsNoTracking().Where(r => r.DossierId == dossierId).OrderBy(r => r.Ordinal).ToListAsync());
}

using CaiCach.Dossiers.Arriving;
using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Intake;
using CaiCach.Dossiers.Listing;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiCach.Dossiers;

internal sealed class DossiersModelPart : IModelPart
{
    public string TablePrefix => "dossier";

    public void Map(ModelBuilder model)
    {
        model.Entity<Dossier>(e =>
        {
            e.ToTable("dossier_dossier");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.AccessCode).HasMaxLength(12);
            e.Property(x => x.Summary).HasMaxLength(1000);
            e.Property(x => x.ResultNumber).HasMaxLength(60);
            e.Property(x => x.ImportedFrom).HasMaxLength(200);
            e.Property(x => x.StepKey).HasMaxLength(20);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.ComplexProperty(x => x.Applicant, Applicant);
            e.ComplexProperty(x => x.Submitter, s =>
            {
                s.Property(x => x.Name).HasMaxLength(200);
                s.Property(x => x.Number).HasMaxLength(20);
                s.Property(x => x.Phone).HasMaxLength(20);
            });
            e.HasIndex(x => x.Code).IsUnique();
            e.HasIndex(x => x.ImportedFrom).IsUnique().HasFilter("imported_from IS NOT NULL");

            // Lists by id, newest first: one condition and the order from one index. Ids rise with receipt, so these serve periods of receipt too.
            e.HasIndex(x => new { x.AgencyId, x.Id });
            e.HasIndex(x => new { x.AgencyId, x.State, x.Id });
            e.HasIndex(x => new { x.State, x.Id });
            e.HasIndex(x => new { x.DivisionId, x.Id });
            e.HasIndex(x => new { x.HolderUnitId, x.Id });
            e.HasIndex(x => new { x.PendingUnitId, x.Id }).HasFilter("pending_unit_id IS NOT NULL");

            // What was solved in a period.
            e.HasIndex(x => new { x.AgencyId, x.FinishedAt, x.Id }).HasFilter("finished_at IS NOT NULL");
            e.HasIndex(x => new { x.DivisionId, x.FinishedAt, x.Id }).HasFilter("finished_at IS NOT NULL");
            e.HasIndex(x => new { x.FinishedAt, x.Id }).HasFilter("finished_at IS NOT NULL");
            e.HasIndex(x => new { x.LawfulDueAt, x.AgencyId }).HasFilter("timeliness = 'Late'"); // the few that ended late, by the day on which they became late

            // Open work by urgency; these do not grow with the archive.
            e.HasIndex(x => new { x.HolderUnitId, x.CurrentDueAt, x.Id }).HasFilter("closed_at IS NULL");
            e.HasIndex(x => new { x.HolderOfficialId, x.CurrentDueAt, x.Id }).HasFilter("closed_at IS NULL");
            e.HasIndex(x => new { x.AgencyId, x.CurrentDueAt, x.Id }).HasFilter("closed_at IS NULL");
            e.HasIndex(x => new { x.CurrentDueAt, x.Id }).HasFilter("closed_at IS NULL");
            e.HasIndex(x => new { x.ProcessId, x.Id }).HasFilter("closed_at IS NULL"); // what still follows an older process
            e.HasMany(x => x.Papers).WithOne().HasForeignKey(x => x.DossierId);
            e.HasMany(x => x.Steps).WithOne().HasForeignKey(x => x.DossierId);
            e.HasMany(x => x.Ledger).WithOne().HasForeignKey(x => x.DossierId);
            e.HasMany(x => x.Corrections).WithOne().HasForeignKey(x => x.DossierId);
            e.HasOne(x => x.CrossUnitPaper).WithOne(x => x.Dossier).HasForeignKey<CrossUnitPaper>(x => x.DossierId);
            e.HasMany(x => x.Payments).WithOne().HasForeignKey(x => x.DossierId);
            e.HasMany(x => x.Referrals).WithOne().HasForeignKey(x => x.DossierId);
        });
        model.Entity<DossierText>(e => e.ToView("dossier_search").HasNoKey());
        model.Entity<DossierPaper>(e =>
        {
            e.ToTable("dossier_paper");
            e.Property(x => x.FileHash).HasMaxLength(64);
            e.HasIndex(x => new { x.DossierId, x.Ordinal }).IsUnique();
        });
        model.Entity<DossierStep>(e =>
        {
            e.ToTable("dossier_step");
            e.Property(x => x.Name).HasMaxLength(200);
            e.Property(x => x.Key).HasMaxLength(20);
            e.HasIndex(x => new { x.DossierId, x.Ordinal }).IsUnique();
        });
        model.Entity<DeadlineEntry>(e =>
        {
            e.ToTable("dossier_deadline_entry");
            e.Property(x => x.Article).HasMaxLength(200);
            e.HasIndex(x => new { x.DossierId, x.Ordinal }).IsUnique();
        });
        model.Entity<DossierReferral>(e =>
        {
            e.ToTable("dossier_referral");
            e.Property(x => x.Question).HasMaxLength(2000);
            e.Property(x => x.Answer).HasMaxLength(4000);
            e.Property(x => x.Document).HasMaxLength(100);
            e.Property(x => x.Article).HasMaxLength(200);
            e.Property(x => x.AnsweringName).HasMaxLength(120);
            e.HasIndex(x => new { x.DossierId, x.Ordinal }).IsUnique();
            e.HasIndex(x => new { x.AgencyId, x.DueAt, x.Id }).HasFilter("ended_at IS NULL");
            e.HasIndex(x => new { x.DueAt, x.Id }).HasFilter("ended_at IS NULL");
            e.HasIndex(x => new { x.AgencyId, x.EndedAt, x.Id }).HasFilter("ended_at IS NOT NULL");
            e.HasIndex(x => new { x.EndedAt, x.Id }).HasFilter("ended_at IS NOT NULL");
        });
        model.Entity<ResultCorrection>(e =>
        {
            e.ToTable("dossier_result_correction");
            e.Property(x => x.What).HasMaxLength(1000);
            e.Property(x => x.ConfirmedByName).HasMaxLength(120);
            e.Property(x => x.Article).HasMaxLength(200);
            e.Property(x => x.Document).HasMaxLength(60);
            e.HasIndex(x => new { x.DossierId, x.Ordinal }).IsUnique();
            e.HasIndex(x => new { x.AgencyId, x.Id }); // errors are few: those that wait need no index of their own
        });
        model.Entity<CrossUnitPaper>(e =>
        {
            e.ToTable("dossier_cross_unit_paper");
            e.Property(x => x.Article).HasMaxLength(200);
            e.Property(x => x.SentByName).HasMaxLength(120);
            e.Property(x => x.ArrivedByName).HasMaxLength(120);
            e.HasIndex(x => x.DossierId).IsUnique();
            e.HasIndex(x => new { x.FromAgencyId, x.Id }).HasFilter("ended_at IS NULL");
            e.HasIndex(x => new { x.ToAgencyId, x.Id }).HasFilter("ended_at IS NULL");
            e.HasIndex(x => new { x.SentAt, x.Id }).HasFilter("ended_at IS NULL");
            e.HasIndex(x => new { x.FromAgencyId, x.Id, x.EndedAt }).HasFilter("ended_at IS NOT NULL");
            e.HasIndex(x => new { x.ToAgencyId, x.Id, x.EndedAt }).HasFilter("ended_at IS NOT NULL");
        });
        model.Entity<FeePayment>(e =>
        {
            e.ToTable("dossier_fee_payment");
            e.Property(x => x.Amount).HasPrecision(18, 0); // whole đồng
            e.Property(x => x.Reference).HasMaxLength(100);
            e.Property(x => x.RecordedByName).HasMaxLength(120);
            e.Property(x => x.Article).HasMaxLength(200);
            e.Property(x => x.SettledByName).HasMaxLength(120);
            e.Property(x => x.Statement).HasMaxLength(60);
            e.HasIndex(x => new { x.DossierId, x.Ordinal }).IsUnique();
            e.HasIndex(x => new { x.DossierId, x.Reference }).IsUnique().HasFilter("taken_back_at IS NULL"); // what was taken back may be recorded anew
            e.HasIndex(x => new { x.AgencyId, x.PaidAt, x.Id }).HasFilter("settled_at IS NULL AND taken_back_at IS NULL");
            e.HasIndex(x => new { x.PaidAt, x.Id }).HasFilter("settled_at IS NULL AND taken_back_at IS NULL");
            e.HasIndex(x => new { x.AgencyId, x.SettledAt, x.Id }).HasFilter("settled_at IS NOT NULL");
            e.HasIndex(x => new { x.SettledAt, x.Id }).HasFilter("settled_at IS NOT NULL");
        });
        model.Entity<OnlineArrival>(e =>
        {
            e.ToTable("dossier_online_arrival");
            e.Property(x => x.Reference).HasMaxLength(60);
            e.Property(x => x.CaseName).HasMaxLength(200);
            e.Property(x => x.Summary).HasMaxLength(1000);
            e.Property(x => x.Papers).HasMaxLength(4000);
            e.Property(x => x.Article).HasMaxLength(200);
            e.Property(x => x.AnsweringName).HasMaxLength(120);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.ComplexProperty(x => x.Applicant, Applicant);
            e.HasIndex(x => x.Reference).IsUnique();
            e.HasIndex(x => new { x.AgencyId, x.ArrivedAt, x.Id }).HasFilter("answered_at IS NULL");
            e.HasIndex(x => new { x.ArrivedAt, x.Id }).HasFilter("answered_at IS NULL");
            e.HasIndex(x => new { x.AgencyId, x.AnsweredAt, x.Id }).HasFilter("answered_at IS NOT NULL");
            e.HasIndex(x => new { x.AnsweredAt, x.Id }).HasFilter("answered_at IS NOT NULL");
        });
        model.Entity<IntakeSlip>(e =>
        {
            e.ToTable("dossier_intake_slip");
            e.Property(x => x.Number).HasMaxLength(60);
            e.Property(x => x.Reason).HasMaxLength(2000);
            e.Property(x => x.Papers).HasMaxLength(4000);
            e.Property(x => x.OfficialName).HasMaxLength(120);
            e.ComplexProperty(x => x.Applicant, Applicant);
            e.HasIndex(x => new { x.AgencyId, x.Number }).IsUnique();
        });
    }

    static void Applicant(ComplexPropertyBuilder<Applicant> applicant)
    {
        applicant.Property(x => x.Name).HasMaxLength(200);
        applicant.Property(x => x.Number).HasMaxLength(20);
        applicant.Property(x => x.Address).HasMaxLength(300);
        applicant.Property(x => x.Phone).HasMaxLength(20);
        applicant.Property(x => x.Email).HasMaxLength(200);
    }
}

using CaiCach.Kernel.Data;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Processes;
using CaiCach.Procedures.Publishing;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures;

internal sealed class ProceduresModelPart : IModelPart
{
    public string TablePrefix => "procedure";

    public void Map(ModelBuilder model)
    {
        MapCatalogue(model);
        MapVersionParts(model);
        MapProcesses(model);
        MapDatedRows(model);
        MapPublications(model);
        MapRegimes(model);
    }

    static void MapRegimes(ModelBuilder model)
    {
        model.Entity<LegalRegime>(e =>
        {
            e.ToTable("procedure_legal_regime");
            e.Property(x => x.Code).HasMaxLength(40);
            e.Property(x => x.Name).HasMaxLength(120);
            e.Property(x => x.Title).HasMaxLength(200);
            e.HasIndex(x => x.Code).IsUnique();
            e.HasMany(x => x.Timers).WithOne().HasForeignKey(x => x.RegimeId);
        });
        model.Entity<LegalTimer>(e =>
        {
            e.ToTable("procedure_legal_timer");
            e.Ignore(x => x.Limit);
            e.Ignore(x => x.Length);
            e.Property(x => x.Source).HasMaxLength(300);
            e.Property(x => x.Note).HasMaxLength(300);
            e.HasIndex(x => new { x.RegimeId, x.Kind, x.ValidFrom });
        });
        model.Entity<PauseCause>(e =>
        {
            e.ToTable("procedure_pause_cause");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Name).HasMaxLength(200);
            e.Property(x => x.Source).HasMaxLength(300);
            e.Property(x => x.Note).HasMaxLength(300);
        });
        model.Entity<LegalLevel>(e =>
        {
            e.ToTable("procedure_legal_level");
            e.Property(x => x.Source).HasMaxLength(300);
            e.Property(x => x.Note).HasMaxLength(300);
        });
        model.Entity<LegalForm>(e =>
        {
            e.ToTable("procedure_legal_form");
            e.Ignore(x => x.Citation);
            e.Property(x => x.Number).HasMaxLength(10);
            e.Property(x => x.Name).HasMaxLength(200);
            e.Property(x => x.Circular).HasMaxLength(100);
        });
    }

    static void MapCatalogue(ModelBuilder model)
    {
        model.Entity<Field>(e =>
        {
            e.ToTable("procedure_field");
            e.Property(x => x.Name).HasMaxLength(200);
            e.HasIndex(x => x.Name).IsUnique();
        });
        model.Entity<Procedure>(e =>
        {
            e.ToTable("procedure_procedure");
            e.Property(x => x.Code).HasMaxLength(40);
            e.HasIndex(x => x.Code).IsUnique();
            e.HasOne<Field>().WithMany().HasForeignKey(x => x.FieldId);
        });
        model.Entity<ProcedureVersion>(e =>
        {
            e.ToTable("procedure_version");
            e.Ignore(x => x.Limit);
            e.Property(x => x.Initials).HasMaxLength(200);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => new { x.ProcedureId, x.Number }).IsUnique();
            e.HasOne<Procedure>().WithMany().HasForeignKey(x => x.ProcedureId);
            e.HasOne<Publication>().WithMany().HasForeignKey(x => x.PublicationId);
            e.HasOne<Publication>().WithMany().HasForeignKey(x => x.EndedById);
        });
        model.Entity<ProcedureHandling>(e =>
        {
            e.ToTable("procedure_handling");
            e.Property(x => x.DivisionName).HasMaxLength(120);
            e.HasIndex(x => x.ProcedureId);
            e.HasOne<Procedure>().WithMany().HasForeignKey(x => x.ProcedureId);
        });
    }

    static void MapVersionParts(ModelBuilder model)
    {
        model.Entity<ProcedurePaper>(e =>
        {
            e.ToTable("procedure_paper");
            e.HasIndex(x => new { x.VersionId, x.Ordinal }).IsUnique();
            e.HasOne<ProcedureVersion>().WithMany().HasForeignKey(x => x.VersionId);
        });
        model.Entity<ProcedureLimit>(e =>
        {
            e.ToTable("procedure_limit");
            e.Ignore(x => x.Limit);
            e.HasIndex(x => x.VersionId);
            e.HasOne<ProcedureVersion>().WithMany().HasForeignKey(x => x.VersionId);
        });
        model.Entity<ProcedureResult>(e =>
        {
            e.ToTable("procedure_result");
            e.Property(x => x.Code).HasMaxLength(60);
            e.HasIndex(x => new { x.VersionId, x.Ordinal }).IsUnique();
            e.HasOne<ProcedureVersion>().WithMany().HasForeignKey(x => x.VersionId);
        });
    }

    static void MapProcesses(ModelBuilder model)
    {
        model.Entity<InternalProcess>(e =>
        {
            e.ToTable("procedure_process");
            e.Property(x => x.DecisionNumber).HasMaxLength(100);
            e.Property(x => x.Reason).HasMaxLength(1000);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => new { x.ProcedureId, x.Number }).IsUnique();
            e.HasIndex(x => x.ProcedureId).IsUnique().HasFilter("state = 'Draft'"); // one draft a procedure
            e.HasOne<Procedure>().WithMany().HasForeignKey(x => x.ProcedureId);
            e.HasOne<InternalProcess>().WithMany().HasForeignKey(x => x.BasedOnId);
        });
        model.Entity<ProcessStep>(e =>
        {
            e.ToTable("procedure_process_step");
            e.Property(x => x.Key).HasMaxLength(20);
            e.Property(x => x.Name).HasMaxLength(200);
            e.HasIndex(x => new { x.ProcessId, x.Key }).IsUnique();
            e.HasIndex(x => new { x.ProcessId, x.Ordinal }).IsUnique();
            e.HasOne<InternalProcess>().WithMany().HasForeignKey(x => x.ProcessId);
        });
        model.Entity<ProcessMove>(e =>
        {
            e.ToTable("procedure_process_move");
            e.Property(x => x.FromKey).HasMaxLength(20);
            e.Property(x => x.ToKey).HasMaxLength(20);
            e.Property(x => x.Words).HasMaxLength(200);
            e.HasIndex(x => new { x.ProcessId, x.FromKey, x.ToKey }).IsUnique();
            e.HasOne<InternalProcess>().WithMany().HasForeignKey(x => x.ProcessId);
        });
        model.Entity<ProcessReferral>(e =>
        {
            e.ToTable("procedure_process_referral");
            e.Property(x => x.StepKey).HasMaxLength(20);
            e.HasIndex(x => new { x.ProcessId, x.StepKey });
            e.HasOne<InternalProcess>().WithMany().HasForeignKey(x => x.ProcessId);
        });
    }

    static void MapDatedRows(ModelBuilder model)
    {
        model.Entity<ProcedureFee>(e =>
        {
            e.ToTable("procedure_fee");
            e.Property(x => x.Name).HasMaxLength(300);
            e.HasIndex(x => x.VersionId);
            e.HasOne<ProcedureVersion>().WithMany().HasForeignKey(x => x.VersionId);
        });
        model.Entity<OnlineLevelChange>(e =>
        {
            e.ToTable("procedure_online_level");
            e.HasIndex(x => new { x.VersionId, x.ValidFrom }).IsUnique();
            e.HasOne<ProcedureVersion>().WithMany().HasForeignKey(x => x.VersionId);
        });
        model.Entity<BoundaryFree>(e =>
        {
            e.ToTable("procedure_boundary_free");
            e.HasIndex(x => new { x.ProcedureId, x.ValidFrom }).IsUnique();
            e.HasOne<Procedure>().WithMany().HasForeignKey(x => x.ProcedureId);
        });
        model.Entity<ProcedureGroup>(e =>
        {
            e.ToTable("procedure_group");
            e.Ignore(x => x.Limit);
            e.Property(x => x.Name).HasMaxLength(300);
            e.HasOne<Procedure>().WithMany().HasForeignKey(x => x.LeadId);
        });
        model.Entity<ProcedureGroupMember>(e =>
        {
            e.ToTable("procedure_group_member");
            e.HasKey(x => new { x.GroupId, x.ProcedureId });
            e.HasIndex(x => x.ProcedureId);
            e.HasOne<ProcedureGroup>().WithMany().HasForeignKey(x => x.GroupId);
            e.HasOne<Procedure>().WithMany().HasForeignKey(x => x.ProcedureId);
        });
    }

    static void MapPublications(ModelBuilder model)
    {
        model.Entity<Publication>(e =>
        {
            e.ToTable("procedure_publication");
            e.Property(x => x.Number).HasMaxLength(100);
            e.Property(x => x.FileHash).HasMaxLength(64);
            e.Property(x => x.FileName).HasMaxLength(200);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => new { x.Number, x.SignedOn }).IsUnique();
            e.HasIndex(x => x.SignedOn);
        });
        model.Entity<PublicationTerm>(e =>
        {
            e.ToTable("procedure_publication_term");
            e.HasIndex(x => new { x.Duty, x.ValidFrom }).IsUnique();

            // Every database needs them, and nobody writes them by hand: they come with the tables.
            const string Source = "Nghị định 63/2010/NĐ-CP, Điều 24 (sửa đổi bởi Nghị định 48/2013/NĐ-CP, Nghị định 92/2017/NĐ-CP)";
            var from = new DateOnly(2017, 9, 25);
            e.HasData(
                new PublicationTerm { Id = new Guid("01890000-0000-7000-8000-00000000a001"), Duty = PublicationDuty.Ministry, WorkingDays = 10, ValidFrom = from, LegalSource = Source },
                new PublicationTerm { Id = new Guid("01890000-0000-7000-8000-00000000a002"), Duty = PublicationDuty.Province, WorkingDays = 5, ValidFrom = from, LegalSource = Source },
                new PublicationTerm { Id = new Guid("01890000-0000-7000-8000-00000000a003"), Duty = PublicationDuty.Shortened, WorkingDays = 2, ValidFrom = from, LegalSource = Source });
        });
    }
}

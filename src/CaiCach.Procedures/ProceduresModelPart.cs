using CaiCach.Kernel.Data;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures;

internal sealed class ProceduresModelPart : IModelPart
{
    public string TablePrefix => "procedure";

    public void Map(ModelBuilder model)
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
            e.HasIndex(x => new { x.ProcedureId, x.Number }).IsUnique();
            e.HasOne<Procedure>().WithMany().HasForeignKey(x => x.ProcedureId);
        });
        model.Entity<ProcedurePaper>(e =>
        {
            e.ToTable("procedure_paper");
            e.HasIndex(x => new { x.VersionId, x.Ordinal }).IsUnique();
            e.HasOne<ProcedureVersion>().WithMany().HasForeignKey(x => x.VersionId);
        });
        model.Entity<ProcedureHandling>(e =>
        {
            e.ToTable("procedure_handling");
            e.Property(x => x.DivisionName).HasMaxLength(120);
            e.HasIndex(x => x.ProcedureId);
            e.HasOne<Procedure>().WithMany().HasForeignKey(x => x.ProcedureId);
        });
        model.Entity<ProcessStep>(e =>
        {
            e.ToTable("procedure_process_step");
            e.Property(x => x.Name).HasMaxLength(200);
            e.HasIndex(x => new { x.VersionId, x.Ordinal }).IsUnique();
            e.HasOne<ProcedureVersion>().WithMany().HasForeignKey(x => x.VersionId);
        });
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
        model.Entity<LegalForm>(e =>
        {
            e.ToTable("procedure_legal_form");
            e.Ignore(x => x.Citation);
            e.Property(x => x.Number).HasMaxLength(10);
            e.Property(x => x.Name).HasMaxLength(200);
            e.Property(x => x.Circular).HasMaxLength(100);
        });
    }
}

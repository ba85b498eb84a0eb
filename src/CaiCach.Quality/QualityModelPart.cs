using CaiCach.Kernel.Data;
using CaiCach.Quality.Findings;
using CaiCach.Quality.Ratings;
using CaiCach.Quality.Schemes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality;

internal sealed class QualityModelPart : IModelPart
{
    public string TablePrefix => "quality";

    public void Map(ModelBuilder model)
    {
        model.Entity<QualityIndicator>(e =>
        {
            e.ToTable("quality_indicator");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.Two).HasMaxLength(500);
            e.Property(x => x.One).HasMaxLength(500);
            e.Property(x => x.Zero).HasMaxLength(500);
            e.Property(x => x.Thresholds).HasMaxLength(500);
            e.Property(x => x.LegalSource).HasMaxLength(200);
            e.HasIndex(x => new { x.Code, x.ValidFrom }).IsUnique();
        });
        model.Entity<QualityBand>(e =>
        {
            e.ToTable("quality_band");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Name).HasMaxLength(200);
            e.Property(x => x.Consequence).HasMaxLength(300);
            e.Property(x => x.LegalSource).HasMaxLength(200);
            e.HasIndex(x => new { x.Scope, x.Code, x.ValidFrom }).IsUnique();
        });
        model.Entity<QualityFinding>(e =>
        {
            e.ToTable("quality_finding");
            e.Property(x => x.Indicator).HasMaxLength(60);
            e.Property(x => x.Reason).HasMaxLength(1000);
            e.Property(x => x.DocumentNumber).HasMaxLength(60);
            e.Property(x => x.RecordedByName).HasMaxLength(120);
            e.HasIndex(x => new { x.AgencyId, x.On });
            e.HasIndex(x => x.DossierId).HasFilter("dossier_id IS NOT NULL");
        });
        model.Entity<RatingForm>(e =>
        {
            e.ToTable("quality_rating_form");
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.LegalSource).HasMaxLength(300);
            e.Property(x => x.Content).HasMaxLength(20_000);
            e.HasIndex(x => x.Edition).IsUnique();
        });
        model.Entity<DossierRating>(e =>
        {
            e.ToTable("quality_rating");
            e.Property(x => x.Answers).HasMaxLength(20);

            // One rating a hand-out.
            e.HasIndex(x => new { x.DossierId, x.HandOut }).IsUnique().HasFilter("dossier_id IS NOT NULL");
            e.HasIndex(x => x.IntakeSlipId).IsUnique().HasFilter("intake_slip_id IS NOT NULL");
            e.HasIndex(x => new { x.AgencyId, x.RatedOn });
        });
    }
}

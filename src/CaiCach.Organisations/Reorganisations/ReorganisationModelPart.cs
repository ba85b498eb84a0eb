using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>Tables of reorganisations.</summary>
internal static class ReorganisationModelPart
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Reorganisation>(e =>
        {
            e.ToTable("org_reorganisation");
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.Decision).HasMaxLength(200);
            e.Property(x => x.AuthorName).HasMaxLength(120);
            e.Property(x => x.ApproverName).HasMaxLength(120);
            e.Property(x => x.Trouble).HasMaxLength(2000);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.Ignore(x => x.Moment);
            e.HasIndex(x => new { x.State, x.On });
        });
        model.Entity<ReorganisationLine>(e =>
        {
            e.ToTable("org_reorganisation_line");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Reason).HasMaxLength(40);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.ShortName).HasMaxLength(120);
            e.Property(x => x.ParentCode).HasMaxLength(60);
            e.Property(x => x.Address).HasMaxLength(300);
            e.Property(x => x.Phone).HasMaxLength(40);
            e.Property(x => x.ToCode).HasMaxLength(60);
            e.Property(x => x.What).HasMaxLength(40);
            e.Property(x => x.Value).HasMaxLength(300);
            e.Property(x => x.Note).HasMaxLength(500);
            e.HasIndex(x => new { x.ReorganisationId, x.Ordinal });
        });
        model.Entity<ReorganisationCount>(e =>
        {
            e.ToTable("org_reorganisation_count");
            e.Property(x => x.What).HasMaxLength(40);
            e.HasIndex(x => new { x.ReorganisationId, x.Phase, x.What });
        });
    }
}

using CaiCach.Kernel.Data;
using CaiCach.Reports.Reform;
using CaiCach.Reports.Reform.Forms;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports;

internal sealed class ReportsModelPart : IModelPart
{
    public string TablePrefix => "report";

    public void Map(ModelBuilder model)
    {
        model.Entity<ReportSection>(e =>
        {
            e.ToTable("report_section");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Heading).HasMaxLength(300);
            e.Property(x => x.Lead).HasMaxLength(2000);
            e.Property(x => x.Hint).HasMaxLength(500);
            e.HasIndex(x => new { x.Code, x.ValidFrom }).IsUnique();
        });
        model.Entity<ReportIndicator>(e =>
        {
            e.ToTable("report_indicator");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Section).HasMaxLength(60);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.Unit).HasMaxLength(40);
            e.Property(x => x.Meaning).HasMaxLength(1000);
            e.Property(x => x.LegalSource).HasMaxLength(300);
            e.HasIndex(x => new { x.Code, x.ValidFrom }).IsUnique();
        });
        model.Entity<ReformReport>(e =>
        {
            e.ToTable("report_reform");
            e.Property(x => x.Period).HasMaxLength(10);
            e.Property(x => x.ReturnReason).HasMaxLength(2000);
            e.Property(x => x.Number).HasMaxLength(60);
            e.Property(x => x.SignerName).HasMaxLength(120);
            e.Property(x => x.SignerTitle).HasMaxLength(200);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => new { x.AgencyId, x.Period }).IsUnique();
            e.HasIndex(x => new { x.Period, x.State });
            e.HasIndex(x => new { x.To, x.Id });
        });
        model.Entity<ReformReportText>(e =>
        {
            e.ToTable("report_reform_text");
            e.HasKey(x => new { x.ReportId, x.Section });
            e.Property(x => x.Section).HasMaxLength(60);
            e.Property(x => x.Text).HasMaxLength(20000);
        });
        model.Entity<ReformReportFigure>(e =>
        {
            e.ToTable("report_reform_figure");
            e.HasKey(x => new { x.ReportId, x.Code });
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Section).HasMaxLength(60);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.Unit).HasMaxLength(40);
            e.Property(x => x.Meaning).HasMaxLength(1000);
            e.Property(x => x.LegalSource).HasMaxLength(300);
            e.Property(x => x.Rows).HasMaxLength(500);
            e.Property(x => x.Typed).HasPrecision(18, 2);
            e.Property(x => x.Value).HasPrecision(18, 2);
            e.Property(x => x.YearToDate).HasPrecision(18, 2);
            e.Property(x => x.YearBefore).HasPrecision(18, 2);
        });
        model.Entity<ReformReportPart>(e =>
        {
            e.ToTable("report_reform_part");
            e.HasKey(x => new { x.ReportId, x.PartId });
        });
    }
}

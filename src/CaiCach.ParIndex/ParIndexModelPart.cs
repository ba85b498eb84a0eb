using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Forecasting;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Results;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex;

internal sealed class ParIndexModelPart : IModelPart
{
    public string TablePrefix => "index";

    public void Map(ModelBuilder model)
    {
        model.Entity<CriteriaSet>(e =>
        {
            e.ToTable("index_criteria_set");
            e.Property(x => x.Code).HasMaxLength(60);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.Decision).HasMaxLength(100);
            e.Property(x => x.Issuer).HasMaxLength(200);
            e.Property(x => x.Note).HasMaxLength(4000);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => x.Code).IsUnique();
        });
        model.Entity<Criterion>(e =>
        {
            e.ToTable("index_criterion");
            e.Property(x => x.Code).HasMaxLength(30);
            e.Property(x => x.Name).HasMaxLength(1000);
            e.Property(x => x.SeriesKey).HasMaxLength(60);
            e.Property(x => x.Rule).HasMaxLength(20_000);
            e.Property(x => x.RuleWords).HasMaxLength(4000);
            e.Property(x => x.Appraiser).HasMaxLength(200);
            e.Property(x => x.Evidence).HasMaxLength(2000);
            e.Property(x => x.Measure).HasMaxLength(60);
            e.Property(x => x.OwnerCode).HasMaxLength(60);
            e.HasIndex(x => new { x.SetId, x.Ordinal });
        });
        model.Entity<LeafInput>(e =>
        {
            e.ToTable("index_leaf_input");
            e.Property(x => x.Inputs).HasMaxLength(4000);
            e.Property(x => x.Source).HasMaxLength(1000);
            e.HasIndex(x => new { x.UnitId, x.Year, x.CriterionId });
        });
        model.Entity<LiveScore>(e =>
        {
            e.ToTable("index_live_score");
            e.HasKey(x => new { x.UnitId, x.Year, x.CriterionId, x.Day });
            e.Property(x => x.Points).HasPrecision(28, 12);
            e.Property(x => x.Trouble).HasMaxLength(500);
        });
        model.Entity<StaleMeasure>(e =>
        {
            e.ToTable("index_stale_measure");
            e.HasKey(x => new { x.AgencyId, x.Measure, x.Year });
            e.Property(x => x.Measure).HasMaxLength(60);
        });
        model.Entity<AgencyShare>(e =>
        {
            e.ToTable("index_agency_share");
            e.HasKey(x => new { x.Year, x.Measure, x.AgencyId });
            e.Property(x => x.Measure).HasMaxLength(60);
            e.Property(x => x.Numerator).HasPrecision(28, 12);
            e.Property(x => x.Denominator).HasPrecision(28, 12);
            e.Property(x => x.Repairable).HasPrecision(28, 12);
            e.Property(x => x.Ahead).HasPrecision(28, 12);
            e.Ignore(x => x.Ratio);
        });
        model.Entity<MonthShare>(e =>
        {
            e.ToTable("index_month_share");
            e.HasKey(x => new { x.Measure, x.Day, x.AgencyId });
            e.Property(x => x.Measure).HasMaxLength(60);
            e.Property(x => x.Numerator).HasPrecision(28, 12);
            e.Property(x => x.Denominator).HasPrecision(28, 12);
        });
        model.Entity<LiveSweep>(e =>
        {
            e.ToTable("index_live_sweep");
            e.HasKey(x => new { x.Year, x.Day });
        });
        model.Entity<ResultTable>(e =>
        {
            e.ToTable("index_result_table");
            e.Property(x => x.Index).HasMaxLength(20);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.Source).HasMaxLength(500);
            e.Property(x => x.Method).HasMaxLength(300);
            e.HasIndex(x => new { x.Index, x.Year }).IsUnique();
        });
        model.Entity<ResultRow>(e =>
        {
            e.ToTable("index_result_row");
            e.Property(x => x.Name).HasMaxLength(200);
            e.Property(x => x.SearchKey).HasMaxLength(200);
            e.HasIndex(x => new { x.TableId, x.Rank });
            e.HasIndex(x => x.SearchKey);
        });
        model.Entity<ResultPart>(e =>
        {
            e.ToTable("index_result_part");
            e.HasKey(x => new { x.RowId, x.Part });
            e.Property(x => x.Part).HasMaxLength(100);
        });
    }
}

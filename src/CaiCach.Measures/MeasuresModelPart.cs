using CaiCach.Kernel.Data;
using CaiCach.Measures.Cells;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Measures;

internal sealed class MeasuresModelPart : IModelPart
{
    public string TablePrefix => "measure";

    public void Map(ModelBuilder model)
    {
        model.Entity<DayCell>(e =>
        {
            e.ToTable("measure_day_cell");
            e.HasKey(x => new { x.AgencyId, x.Measure, x.Day, x.FieldId, x.ProcedureId });
            e.Property(x => x.Measure).HasMaxLength(60);
        });
        model.Entity<MonthCell>(e =>
        {
            e.ToTable("measure_month_cell");
            e.HasKey(x => new { x.Month, x.Measure, x.AgencyId, x.FieldId });
            e.Property(x => x.Measure).HasMaxLength(60);
        });
    }
}

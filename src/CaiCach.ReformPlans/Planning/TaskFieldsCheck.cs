using CaiCach.Kernel.Data;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Planning;

/// <summary>Reads the fields of a task: clean words, contents valid in the plan's period, units that exist.</summary>
internal static class TaskFieldsCheck
{
    public static async Task<TaskDetails> ReadAsync(AppDb db, UnitSnapshot units, Plan plan, TaskFields fields, Typed typed, CancellationToken cancellationToken)
    {
        await ContentAsync(db, plan, fields, typed, cancellationToken);
        await WholeAsync(db, plan, fields, typed, cancellationToken);
        var lead = units.Find(fields.LeadUnitId);
        if (fields.LeadUnitId is not null && lead is not { ValidTo: null })
        {
            typed.Refuse("plan.unit", "Không có đơn vị này.", nameof(fields.LeadUnitId));
        }

        var helpers = fields.CoUnitIds.Distinct().Where(u => u != fields.LeadUnitId).ToList();
        if (helpers.Any(u => units.Find(u) is null))
        {
            typed.Refuse("plan.unit", "Có cơ quan phối hợp không tồn tại.", nameof(fields.CoUnitIds));
        }

        return new TaskDetails(
            fields.ContentId,
            fields.ParentTaskId,
            typed.Required(fields.Name, nameof(fields.Name), "tên nhiệm vụ", 1000),
            typed.Optional(fields.Output, nameof(fields.Output), "sản phẩm", 1000),
            typed.Optional(fields.ExpectedResult, nameof(fields.ExpectedResult), "kết quả dự kiến", 2000, lines: true),
            lead?.Id,
            lead?.AgencyId,
            helpers,
            fields.StartOn,
            fields.DueOn,
            fields.Budget,
            typed.Optional(fields.LegalBasis, nameof(fields.LegalBasis), "căn cứ pháp lý", 1000),
            typed.Optional(fields.Note, nameof(fields.Note), "ghi chú", 2000, lines: true));
    }

    /// <summary>The helping units of a task as they shall be.</summary>
    public static async Task HelpAsync(AppDb db, UnitSnapshot units, Guid taskId, IReadOnlyList<Guid> unitIds, CancellationToken cancellationToken)
    {
        var there = await db.Set<TaskCooperation>().Where(c => c.TaskId == taskId).ToListAsync(cancellationToken);
        db.RemoveRange(there.Where(c => !unitIds.Contains(c.UnitId)));
        db.AddRange(unitIds.Where(u => there.TrueForAll(c => c.UnitId != u)).Select(u => new TaskCooperation { TaskId = taskId, UnitId = u, AgencyId = units[u].AgencyId }));
    }

    static async Task ContentAsync(AppDb db, Plan plan, TaskFields fields, Typed typed, CancellationToken cancellationToken)
    {
        var content = await db.Set<ReformContent>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == fields.ContentId, cancellationToken);
        if (content is null)
        {
            typed.Refuse("plan.content", "Hãy chọn nội dung cải cách.", nameof(fields.ContentId));
        }
        else if (!content.IsValidOn(plan.PeriodFrom))
        {
            typed.Refuse("plan.content_period", $"\"{content.Name}\" không phải nội dung của giai đoạn này ({content.LegalSource}).", nameof(fields.ContentId));
        }
    }

    static async Task WholeAsync(AppDb db, Plan plan, TaskFields fields, Typed typed, CancellationToken cancellationToken)
    {
        if (fields.ParentTaskId is { } whole
            && !await db.Set<PlanTask>().AnyAsync(t => t.Id == whole && t.PlanId == plan.Id && t.Stage != TaskStage.Accepted && t.Stage != TaskStage.Cancelled, cancellationToken))
        {
            typed.Refuse("plan.whole", "Nhiệm vụ gốc phải là nhiệm vụ đang mở của cùng kế hoạch.", nameof(fields.ParentTaskId));
        }
    }
}

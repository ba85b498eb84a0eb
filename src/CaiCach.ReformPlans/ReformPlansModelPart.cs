using CaiCach.Kernel.Data;
using CaiCach.ReformPlans.Escalating;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans;

internal sealed class ReformPlansModelPart : IModelPart
{
    public string TablePrefix => "plan";

    public void Map(ModelBuilder model)
    {
        model.Entity<ReformContent>(e =>
        {
            e.ToTable("plan_content");
            e.Property(x => x.Code).HasMaxLength(40);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.LegalSource).HasMaxLength(300);
            e.HasIndex(x => new { x.Code, x.ValidFrom }).IsUnique();
        });
        model.Entity<Plan>(e =>
        {
            e.ToTable("plan_plan");
            e.Property(x => x.Code).HasMaxLength(40);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.Goals).HasMaxLength(4000);
            e.Property(x => x.Requirements).HasMaxLength(4000);
            e.Property(x => x.DecisionNumber).HasMaxLength(60);
            e.Property(x => x.Version).IsConcurrencyToken();
            e.HasIndex(x => new { x.AgencyId, x.Code }).IsUnique();
            e.HasIndex(x => new { x.PeriodFrom, x.Id });
        });
        model.Entity<PlanEdition>(e =>
        {
            e.ToTable("plan_edition");
            e.Property(x => x.OfficialName).HasMaxLength(120);
            e.Property(x => x.Name).HasMaxLength(300);
            e.Property(x => x.Goals).HasMaxLength(4000);
            e.Property(x => x.Requirements).HasMaxLength(4000);
            e.Property(x => x.Reason).HasMaxLength(2000);
            e.Property(x => x.DecisionNumber).HasMaxLength(60);
            e.HasIndex(x => new { x.PlanId, x.Number }).IsUnique();
        });
        model.Entity<PlanTarget>(e =>
        {
            e.ToTable("plan_target");
            e.Property(x => x.Group).HasMaxLength(300);
            e.Property(x => x.Indicator).HasMaxLength(500);
            e.Property(x => x.Value).HasMaxLength(200);
            e.Property(x => x.Source).HasMaxLength(300);
            e.HasIndex(x => new { x.PlanId, x.Ordinal });
        });
        model.Entity<PlanTask>(MapTask);
        model.Entity<TaskCooperation>(e =>
        {
            e.ToTable("plan_task_cooperation");
            e.HasKey(x => new { x.TaskId, x.UnitId });
        });
        model.Entity<PlanTaskEntry>(e =>
        {
            e.ToTable("plan_task_entry");
            e.Property(x => x.OfficialName).HasMaxLength(120);
            e.Property(x => x.Words).HasMaxLength(4000);
            e.Property(x => x.ProofNumber).HasMaxLength(60);
            e.Property(x => x.ProofLink).HasMaxLength(300);
            e.Property(x => x.FileHash).HasMaxLength(64);
            e.Property(x => x.FileName).HasMaxLength(200);
            e.Property(x => x.DecisionNumber).HasMaxLength(60);
            e.HasIndex(x => new { x.TaskId, x.Number }).IsUnique();
            e.HasIndex(x => new { x.PlanId, x.Day }); // one plan as of a day reads its own lines, whatever the archive holds
        });
        model.Entity<EscalationStep>(e =>
        {
            e.ToTable("plan_escalation_step");
            e.Property(x => x.Code).HasMaxLength(40);
            e.Property(x => x.Name).HasMaxLength(120);
            e.Property(x => x.LegalSource).HasMaxLength(300);
            e.HasIndex(x => new { x.Code, x.ValidFrom }).IsUnique();
        });
        model.Entity<Escalation>(e =>
        {
            e.ToTable("plan_escalation");
            e.Property(x => x.StepCode).HasMaxLength(40);
            e.Property(x => x.StepName).HasMaxLength(120);
            e.HasIndex(x => new { x.TaskId, x.StepCode, x.DueOn }).IsUnique(); // once for a step and a date, whoever runs it
        });
        model.Entity<EscalationRecipient>(e =>
        {
            e.ToTable("plan_escalation_recipient");
            e.HasKey(x => new { x.EscalationId, x.OfficialId });
            e.HasIndex(x => new { x.OfficialId, x.Day });
        });
    }

    static void MapTask(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<PlanTask> e)
    {
        e.ToTable("plan_task");
        e.Ignore(x => x.State);
        e.Property(x => x.Name).HasMaxLength(1000);
        e.Property(x => x.Output).HasMaxLength(1000);
        e.Property(x => x.ExpectedResult).HasMaxLength(2000);
        e.Property(x => x.LegalBasis).HasMaxLength(1000);
        e.Property(x => x.Note).HasMaxLength(2000);
        e.Property(x => x.OriginKind).HasMaxLength(40);
        e.Property(x => x.OriginLabel).HasMaxLength(300);
        e.Property(x => x.Version).IsConcurrencyToken();
        e.HasIndex(x => new { x.PlanId, x.Ordinal });
        e.HasIndex(x => x.ParentTaskId);

        // "My tasks": open work of a person, a unit, an agency, the nearest date first.
        e.HasIndex(x => new { x.ResponsibleOfficialId, x.Stage, x.DueOn });
        e.HasIndex(x => new { x.ResponsibleUnitId, x.Stage, x.DueOn });
        e.HasIndex(x => new { x.AgencyId, x.Stage, x.DueOn });

        // What comes due, waits for acceptance or for a decision in all plans: the morning's work.
        e.HasIndex(x => new { x.Stage, x.DueOn });
        e.HasIndex(x => x.RequestedDueOn).HasFilter("requested_due_on IS NOT NULL");
        e.HasIndex(x => new { x.OriginKind, x.OriginId });
        e.HasIndex(x => x.DueOn); // what falls due in a period, over all plans and agencies
    }
}

using System.Text.Json;
using CaiCach.Kernel.Actions;

namespace CaiCach.ReformPlans.Tasks;

/// <summary>A line was added to a task's ledger. The whole line is in the sealed history, so a ledger changed behind the product's back shows.</summary>
public sealed record TaskEntryWritten(PlanTaskEntry Entry) : IRecordEvent
{
    public string Type => "plan-task." + JsonNamingPolicy.KebabCaseLower.ConvertName(Entry.Kind.ToString());
}

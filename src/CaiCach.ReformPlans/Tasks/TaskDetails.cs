using System.Text.Json;
using CaiCach.Kernel.Audit;

namespace CaiCach.ReformPlans.Tasks;

/// <summary>What a plan says about a task; kept whole in the entry that wrote or changed it.</summary>
/// <param name="ContentId">Content of reform it belongs to.</param>
/// <param name="ParentTaskId">The task it is a part of.</param>
/// <param name="Name">The work.</param>
/// <param name="Output">Sản phẩm, kết quả đầu ra: what must be accepted for the task to be done.</param>
/// <param name="ExpectedResult">What it is good for.</param>
/// <param name="LeadUnitId">Cơ quan chủ trì.</param>
/// <param name="AgencyId">Agency of the lead unit.</param>
/// <param name="CoUnitIds">Cơ quan phối hợp.</param>
/// <param name="Budget">Kinh phí, in đồng.</param>
public sealed record TaskDetails(
    Guid ContentId,
    Guid? ParentTaskId,
    string Name,
    string? Output,
    string? ExpectedResult,
    Guid? LeadUnitId,
    Guid? AgencyId,
    IReadOnlyList<Guid> CoUnitIds,
    DateOnly? StartOn,
    DateOnly? DueOn,
    decimal? Budget,
    string? LegalBasis,
    string? Note)
{
    public string ToJson() => JsonSerializer.Serialize(this, AuditJson.Options);

    public static TaskDetails FromJson(string json) => JsonSerializer.Deserialize<TaskDetails>(json, AuditJson.Options)!;
}

namespace CaiCach.Surveys.Results;

/// <summary>What a criterion can read from the surveys of leaders: all of a form, one of its factors, or one question of a factor.</summary>
/// <param name="Name">After "Khảo sát lãnh đạo: ".</param>
/// <param name="Factor">Code of the factor, the same in every form; null for the whole.</param>
/// <param name="Place">1, 2, 3… of a question within the factor; 0 for the factor itself.</param>
internal sealed record LeaderTopic(string Name, string? Factor = null, int Place = 0)
{
    /// <summary>The factors of the shipped forms; of legal texts the single questions too, because criteria sets score these one by one.</summary>
    public static readonly IReadOnlyList<LeaderTopic> All =
    [
        new("chỉ số chung"),
        new("chỉ đạo, điều hành", "steering"),
        new("văn bản và thi hành pháp luật", "law"),
        .. Enumerable.Range(1, 4).Select(place => new LeaderTopic($"văn bản và thi hành pháp luật, câu {place}", "law", place)),
        new("thủ tục hành chính, một cửa", "procedures"),
        new("tổ chức bộ máy, phối hợp", "apparatus"),
        new("cán bộ, công chức", "civil"),
        new("tài chính công", "finance"),
        new("chính quyền điện tử", "digital"),
    ];

    /// <summary><c>surveys.leaders</c>, <c>surveys.leaders.law</c>, <c>surveys.leaders.law.2</c>.</summary>
    public string Code => Factor is null ? "surveys.leaders" : Place == 0 ? $"surveys.leaders.{Factor}" : $"surveys.leaders.{Factor}.{Place}";
}

namespace CaiCach.ParIndex.Criteria;

/// <summary>Which index a set belongs to. Both are scored by the same engine; one set a level is in force for each.</summary>
public enum IndexKind
{
    /// <summary>Chỉ số cải cách hành chính.</summary>
    Reform,

    /// <summary>Chỉ số phục vụ người dân và doanh nghiệp (Decision 766/QĐ-TTg).</summary>
    Service,
}

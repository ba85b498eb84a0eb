namespace CaiCach.Surveys.Answering;

/// <summary>What a respondent may say of himself: bands only, each with its code in a sheet.</summary>
public static class Respondent
{
    public static readonly IReadOnlyList<(string Code, string Label)> Sexes = [("nam", "Nam"), ("nu", "Nữ"), ("khac", "Khác")];

    public static readonly IReadOnlyList<(string Code, string Label)> Ages = [("duoi-25", "Dưới 25"), ("25-34", "25–34"), ("35-49", "35–49"), ("50-60", "50–60"), ("tren-60", "Trên 60")];

    public static readonly IReadOnlyList<(string Code, string Label)> Educations =
        [("thcs", "Trung học cơ sở trở xuống"), ("thpt", "Trung học phổ thông"), ("nghe", "Trung cấp, cao đẳng"), ("dai-hoc", "Đại học"), ("tren-dh", "Trên đại học")];

    public static readonly IReadOnlyList<(string Code, string Label)> Occupations =
        [("nong", "Nông, lâm, ngư nghiệp"), ("cong-nhan", "Công nhân, làm thuê"), ("kinh-doanh", "Kinh doanh, doanh nghiệp"), ("cong-chuc", "Công chức, viên chức"), ("noi-tro", "Nội trợ, nghỉ hưu"), ("hoc", "Học sinh, sinh viên"), ("khac", "Khác")];

    /// <summary>True for nothing and for a code of the list.</summary>
    public static bool Knows(IReadOnlyList<(string Code, string Label)> list, string? code) => string.IsNullOrEmpty(code) || list.Any(o => o.Code == code);
}

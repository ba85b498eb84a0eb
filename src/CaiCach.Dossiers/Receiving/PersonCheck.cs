using System.Text.RegularExpressions;
using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Receiving;

/// <summary>Turns typed people into clean ones, or says field by field what is wrong.</summary>
internal static partial class PersonCheck
{
    public static Applicant Applicant(Said said, ApplicantOptions typed, DateOnly today)
    {
        var number = said.Required(typed.Number, "Applicant.Number", typed.Kind == ApplicantKind.Individual ? "số căn cước" : "mã số thuế", 20)
            .Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        var wrong = number.Length == 0 ? null
            : typed.Kind == ApplicantKind.Individual ? PersonalNumbers.WrongWithCitizenNumber(number, today)
            : PersonalNumbers.WrongWithTaxCode(number);
        if (wrong is not null)
        {
            said.Refuse("dossier.applicant_number", wrong, "Applicant.Number");
        }

        return new Applicant
        {
            Kind = typed.Kind,
            Name = said.Required(typed.Name, "Applicant.Name", typed.Kind == ApplicantKind.Individual ? "họ tên chủ hồ sơ" : "tên tổ chức", 200),
            Number = number,
            Address = said.Optional(typed.Address, "Applicant.Address", "địa chỉ", 300),
            Phone = Phone(said, typed.Phone, "Applicant.Phone"),
            Email = Email(said, typed.Email, "Applicant.Email"),
        };
    }

    public static Submitter? Submitter(Said said, SubmitterOptions? typed, DateOnly today)
    {
        if (typed is null || (string.IsNullOrWhiteSpace(typed.Name) && string.IsNullOrWhiteSpace(typed.Number) && string.IsNullOrWhiteSpace(typed.Phone)))
        {
            return null;
        }

        var number = said.Optional(typed.Number, "Submitter.Number", "số căn cước người nộp", 20)?.Replace(" ", "", StringComparison.Ordinal);
        if (number is not null && PersonalNumbers.WrongWithCitizenNumber(number, today) is { } wrong)
        {
            said.Refuse("dossier.submitter_number", wrong, "Submitter.Number");
        }

        return new Submitter
        {
            Name = said.Required(typed.Name, "Submitter.Name", "họ tên người nộp", 200),
            Number = number,
            Phone = Phone(said, typed.Phone, "Submitter.Phone"),
        };
    }

    static string? Phone(Said said, string? typed, string field)
    {
        var phone = said.Optional(typed, field, "số điện thoại", 20)?.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        if (phone is not null && !PhonePattern().IsMatch(phone))
        {
            said.Refuse("dossier.phone", "Số điện thoại gồm 10 hoặc 11 chữ số, bắt đầu bằng 0 hoặc +84.", field);
        }

        return phone;
    }

    static string? Email(Said said, string? typed, string field)
    {
        var email = said.Optional(typed, field, "thư điện tử", 200);
        if (email is not null && !EmailPattern().IsMatch(email))
        {
            said.Refuse("dossier.email", "Địa chỉ thư điện tử chưa đúng dạng ten@mien.vn.", field);
        }

        return email;
    }

    [GeneratedRegex(@"^(0|\+84)\d{9,10}$", RegexOptions.NonBacktracking)]
    private static partial Regex PhonePattern();

    [GeneratedRegex(@"^[^@\s<>,;]+@[^@\s<>,;.]+(\.[^@\s<>,;.]+)+$", RegexOptions.NonBacktracking)]
    private static partial Regex EmailPattern();
}

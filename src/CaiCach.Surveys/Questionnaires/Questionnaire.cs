using System.Text.Json;

namespace CaiCach.Surveys.Questionnaires;

/// <summary>Bộ câu hỏi: one edition, which never changes once a survey uses it; a change is a new edition.</summary>
public sealed class Questionnaire
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    QuestionnaireContent? read;

    public Guid Id { get; set; }

    /// <summary>Stable over editions, such as <c>sipas</c>.</summary>
    public string Code { get; set; } = "";

    public int Edition { get; set; }

    public QuestionnaireKind Kind { get; set; }

    public string Name { get; set; } = "";

    /// <summary>The document it follows.</summary>
    public string LegalSource { get; set; } = "";

    /// <summary>True when the wording is ours and not that of an official form.</summary>
    public bool IsDemonstration { get; set; }

    public DateOnly ValidFrom { get; set; }

    /// <summary>Last day on which a new survey may use it; null while nothing has ended it.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Factors, questions and options as JSON; read it through <see cref="Read"/>.</summary>
    public string Content { get; set; } = "";

    public DateTimeOffset LoadedAt { get; set; }

    /// <summary>Factors, questions and options.</summary>
    public QuestionnaireContent Read() => read ??= JsonSerializer.Deserialize<QuestionnaireContent>(Content, Options)!;

    internal static string Write(QuestionnaireContent content) => JsonSerializer.Serialize(content, Options);
}

namespace CaiCach.ParIndex.Criteria.Reading;

/// <summary>The file holds no criteria set; the message says why, in Vietnamese.</summary>
public sealed class CriteriaFileException(string message, Exception? inner = null) : Exception(message, inner);

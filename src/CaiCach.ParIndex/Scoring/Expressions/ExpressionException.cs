namespace CaiCach.ParIndex.Scoring.Expressions;

/// <summary>A formula that cannot be read or has no value; the message is for the person who wrote it.</summary>
/// <param name="message">What is wrong, in Vietnamese.</param>
/// <param name="position">Place in the text, from 1; 0 when it shows only with values.</param>
public sealed class ExpressionException(string message, int position = 0) : Exception(message)
{
    public int Position { get; } = position;
}

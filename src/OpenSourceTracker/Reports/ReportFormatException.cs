namespace OpenSourceTracker.Reports;

/// <summary>A JSON report cannot be read; the message says where (<c>report.json: $.conflicts[3].severity: …</c>) and why.</summary>
/// <param name="file">The file's name.</param>
/// <param name="path">Where in it, as a JSON path or a line.</param>
/// <param name="problem">What is wrong.</param>
/// <param name="inner">What was thrown, if anything.</param>
public sealed class ReportFormatException(string file, string path, string problem, Exception? inner = null) : FormatException($"{file}: {path}: {problem}", inner);

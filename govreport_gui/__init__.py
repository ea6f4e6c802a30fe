"""govreport: an offline editor for the statutory 政府信息公开工作年度报告."""
